import { areaUnder } from './stage/area-under.ts';
import MarkFocus from './stage/MarkFocus.svelte';
import Tooltip from './stage/Tooltip.svelte';
import { countryHolds } from './svg/areas/country-holds.ts';

/**
 * What comes once the reader acts, by key or pointer: words on what is pointed at, the way from mark to mark, and what a pointer means within
 * an area.
 */
export const actingParts = { Tooltip, MarkFocus, areaUnder: areaUnder(countryHolds) };
