import type { Holds } from '../../scene/area-at.ts';
import { BASEMAP_UNITS } from '../basemap-units.ts';
import { shapeId } from './country-shapes.ts';

/** Asks the shapes that stand in the page; needs a document. A country whose shape the page does not have holds nothing. */
export const countryHolds: Holds = (code, [x, y]) => {
	const shape = document.getElementById(shapeId(code));
	// The basemap is one turn of the world, and a world round the antimeridian goes on past its edge.
	const point = new DOMPoint((x - Math.floor(x)) * BASEMAP_UNITS, y * BASEMAP_UNITS);
	return shape instanceof SVGGeometryElement && shape.isPointInFill(point);
};
