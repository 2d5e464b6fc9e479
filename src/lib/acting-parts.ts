import { hitTest } from './scene/hit-test.ts';
import { areaUnder } from './stage/area-under.ts';
import MarkFocus from './stage/MarkFocus.svelte';
import Tooltip from './stage/Tooltip.svelte';
import { countryHolds } from './svg/areas/country-holds.ts';

/**
 * What comes once the reader acts, by key or pointer: what a pointer means, words on what is pointed at, and the way from mark to mark.
 */
export const actingParts = { Tooltip, MarkFocus, hitTest, areaUnder: areaUnder(countryHolds) };
