import BackgroundChip from './stage/BackgroundChip.svelte';
import MapToolbar from './stage/MapToolbar.svelte';

/**
 * The parts that join the drawn map when the page is idle: the controls. One module holds all, so that all load together.
 */
export const idleParts = { BackgroundChip, MapToolbar };
