import { AREA } from '../../scene/line-styles.ts';
import { BASEMAP_UNITS } from '../basemap-units.ts';

/** The shapes of countries that are hatched, as they stand in the page beside the basemap: the paths of `countries.json` by their codes. */
export type CountryShapes = Readonly<Record<string, string>>;

/** The id in the page of a country's shape, or, where the code is empty, of the disc round the point where the disc is used. */
export const shapeId = (code: string): string => `area-${code}`;

export const HATCHED = 'url(#hatch)';

/** How the hatching lies in a view whose side is a share of the world: as dense in any view, and without knowing the screen. */
export const hatchTransform = (size: number): string => `rotate(45)scale(${+(size * BASEMAP_UNITS * AREA.pitch).toPrecision(3)})`;

/** Adds the shapes that a page does not have yet; needs a document. */
export function addShapes(shapes: CountryShapes): void {
	const basemap = document.getElementById('basemap-land')?.parentElement;
	for (const [code, d] of Object.entries(shapes)) {
		if (!basemap || document.getElementById(shapeId(code))) continue;
		const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
		path.id = shapeId(code);
		path.setAttribute('d', d);
		path.setAttribute('fill', HATCHED);
		basemap.append(path);
	}
}
