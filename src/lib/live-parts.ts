import ArcMotion from './map/ArcMotion.svelte';
import MapView from './map/MapView.svelte';
import EdgeLabels from './stage/EdgeLabels.svelte';
import ShareButton from './stage/share/ShareButton.svelte';

/** What comes with the live map: the map, what moves along the lines, what a map that can be moved has to say at its edges, and
 * the way to pass it on. */
export const liveParts = { ArcMotion, MapView, EdgeLabels, ShareButton };
