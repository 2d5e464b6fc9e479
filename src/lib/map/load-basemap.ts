import type { Topology } from 'topojson-specification';
import { decodeBasemap, type Basemap } from './basemap.ts';

/** Fetches and decodes the basemap, with the shapes of some countries; throws with the address and status where the server refuses. */
export async function loadBasemap(address: string, countries: readonly string[]): Promise<Basemap> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address}: ${response.status} ${response.statusText}`);
	return decodeBasemap((await response.json()) as Topology, countries);
}
