import ArcMotion from './map/ArcMotion.svelte';
import MapView from './map/MapView.svelte';
import EdgeLabels from './stage/EdgeLabels.svelte';

/** What comes with the live map: the map, what moves along the lines, and what a map that can be moved has to say at its edges. */
export const liveParts = { ArcMotion, MapView, EdgeLabels };
