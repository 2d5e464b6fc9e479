import { addFonts } from './fonts.ts';

/** Loads MapLibre, its worker's address and its style sheet, and names its fonts, none of which the first paint waits for. */
export async function loadMapLibre(): Promise<typeof import('maplibre-gl')> {
	const [maplibre, worker] = await Promise.all([
		import('maplibre-gl'),
		import('maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'),
		import('maplibre-gl/dist/maplibre-gl.css')
	]);
	addFonts(document);
	maplibre.setWorkerUrl(new URL(worker.default, import.meta.url).href);
	return maplibre;
}
