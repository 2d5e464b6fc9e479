import ArcMotion from './map/ArcMotion.svelte';
import MapToolbar from './stage/MapToolbar.svelte';

/** What comes to the drawn map when the page is idle: what moves on it, and its buttons. In a file of its own, so that it is loaded at once. */
export const idleParts = { ArcMotion, MapToolbar };
