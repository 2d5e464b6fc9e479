import ArcMotion from './map/ArcMotion.svelte';
import MapToolbar from './stage/MapToolbar.svelte';

/**
 * The parts that join the drawn map when the page is idle: the moving dots and the controls. One module holds both, so that both load
 * together.
 */
export const idleParts = { ArcMotion, MapToolbar };
