import type { Position } from 'geojson';
import { project } from '../../src/lib/geometry/mercator.ts';
import { BASEMAP_UNITS } from '../../src/lib/svg/basemap-units.ts';
import { drawLayers } from './layers.ts';
import type { Detail } from './simplify.ts';
import type { Sources } from './sources.ts';

/** The detail that is right at zoom 1.5 to 3.5. */
const DETAIL: Detail = { worldSize: 512 * 2 ** 3, minTriangle: 34, minRing: 7, farDivisor: 150, fallOff: 10 };

/** Rivers that come in at this zoom or sooner are drawn. */
const ZOOM = 2.5;

/** The drawn basemap, and the shapes of countries on it as path data by their codes. */
export type Drawing = { svg: string; countries: Record<string, string> };

/** The basemap of the first paint: paths only, which the page styles and places. */
export function drawSvg(sources: Sources): Drawing {
	const { land, borders, countries, lakes, rivers } = drawLayers(sources, DETAIL);
	const [settled, disputed] = borders;
	const shownRivers = rivers.filter(({ properties }) => properties.minZoom <= ZOOM).flatMap(({ geometry }) => geometry.coordinates);
	const paths = {
		land: path(land.geometry.coordinates.flat(), 'z'),
		borders: path(settled.geometry.coordinates, ''),
		'borders-disputed': path(disputed.geometry.coordinates, ''),
		lakes: path(lakes.geometry.coordinates.flat(), 'z'),
		rivers: path(shownRivers, '')
	};
	const shapes = countries.map(({ properties: { code }, geometry }) => [code, path(geometry.coordinates.flat(), 'z')] as const);
	return {
		svg: `<defs>\n${Object.entries(paths)
			.map(([name, d]) => `<path id="basemap-${name}" d="${d}"/>\n`)
			.join('')}</defs>\n`,
		countries: Object.fromEntries(shapes.filter(([, d]) => d !== ''))
	};
}

/** Path data in whole units, relative throughout. A line that collapses when rounded is left out. */
function path(lines: Position[][], close: 'z' | ''): string {
	let data = '';
	let pen: [number, number] = [0, 0];
	for (const line of lines) {
		const points = withoutRepeats(
			line.map((point) => project([point[0]!, point[1]!]).map((unit) => Math.round(unit * BASEMAP_UNITS)) as [number, number])
		);
		if (close) points.pop();
		if (points.length < (close ? 3 : 2)) continue;
		const start = points[0]!;
		data += 'm';
		for (const [i, point] of points.entries()) {
			const step = [point[0] - pen[0], point[1] - pen[1]];
			data += (i ? separated(step[0]!) : step[0]) + separated(step[1]!);
			pen = point;
		}
		data += close;
		// Closing takes the pen back to the start of the ring.
		if (close) pen = start;
	}
	return data;
}

/** A number of path data, after a space unless a minus sign parts the number from the one before. */
function separated(value: number): string {
	return value < 0 ? String(value) : ` ${value}`;
}

function withoutRepeats(points: [number, number][]): [number, number][] {
	return points.filter((point, i) => i === 0 || point[0] !== points[i - 1]![0] || point[1] !== points[i - 1]![1]);
}
