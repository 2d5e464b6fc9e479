import { addFonts } from './fonts.ts';

type MapLibre = typeof import('maplibre-gl');

/**
 * Loads MapLibre, its worker and its style sheet, and adds the fonts of names; the first paint waits for none of these. Rejects where a
 * file cannot be had.
 */
export async function loadMapLibre(): Promise<MapLibre> {
	const [maplibre, address] = await Promise.all([
		import('maplibre-gl'),
		import('maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url').then(async (worker) => {
			const address = new URL(worker.default, import.meta.url).href;
			if (globalThis.origin === 'null') await fetchInFrame(address);
			return address;
		}),
		import('maplibre-gl/dist/maplibre-gl.css')
	]);
	addFonts(document);
	maplibre.setWorkerUrl(address);
	await startWorker(maplibre);
	return maplibre;
}

/** In a sandboxed frame MapLibre fetches its worker as text, and does not ask again after a failure. */
async function fetchInFrame(address: string): Promise<void> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address}: ${response.status} ${response.statusText}`);
	// The answer is read to the end, so that the worker is in the browser's cache when MapLibre asks.
	await response.arrayBuffer();
}

/**
 * Resolves once there is a worker. A map that is removed before its worker is there, as in a frame that is one too many for the browser,
 * throws where nobody can catch the error: maplibre-gl-js issue 7366, still so in 6.17.
 */
async function startWorker({ getGlobalDispatcher }: MapLibre): Promise<void> {
	const dispatcher = getGlobalDispatcher();
	// Any message starts a worker where none runs, and any answer, an error too, says that a worker runs.
	const answered = dispatcher.broadcast('ping', undefined).catch(() => {});
	await Promise.race([dispatcher.once('workerscreate'), answered]);
}
