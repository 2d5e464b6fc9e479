import { hitTest } from './scene/hit-test.ts';
import { areaUnder } from './stage/area-under.ts';
import MarkFocus from './stage/MarkFocus.svelte';
import Tooltip from './stage/Tooltip.svelte';
import ShareButton from './stage/share/ShareButton.svelte';
import { countryHolds } from './svg/areas/country-holds.ts';

/**
 * What comes once the reader acts, by key or pointer: what a pointer means, words on what is pointed at, the way from mark to
 * mark, and the way to pass the map on.
 */
export const actingParts = { Tooltip, MarkFocus, ShareButton, hitTest, areaUnder: areaUnder(countryHolds) };
