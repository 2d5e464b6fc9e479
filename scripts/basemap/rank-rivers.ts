import { geoLength } from 'd3-geo';
import type { Feature, Position } from 'geojson';
import { importance, type Detail } from './simplify.ts';
import type { Line } from './sources.ts';

/** A river is drawn from the first of these zooms for which the river is long enough, in kilometres; the shortest rivers are left out. */
export const RIVER_ZOOMS = [
	{ minZoom: 1, minLength: 800 },
	{ minZoom: 3, minLength: 450 },
	{ minZoom: 4, minLength: 150 }
];

/** How near, in degrees, a river must begin to another to be its continuation: the sources round to 0.02. */
const NEAR = 0.04;

/** The rivers to be drawn from each of `RIVER_ZOOMS`. */
export function rankRivers(rivers: Feature<Line>[], detail: Detail): Feature<Line>[][] {
	const ranks: Feature<Line>[][] = [];
	let rest = rivers;
	for (const { minLength } of RIVER_ZOOMS) {
		const long = rest.filter((river) => weightedLength(river, detail) >= minLength);
		const rank = [...long, ...continuations(long, rest)];
		ranks.push(rank);
		rest = rest.filter((river) => !rank.includes(river));
	}
	return ranks;
}

/** The length of a river in kilometres, counted the less the farther the river is from the story. */
function weightedLength({ geometry }: Feature<Line>, detail: Detail): number {
	return geoLength(geometry) * 6371 * Math.sqrt(importance(linesOf(geometry)[0]![0]!, detail));
}

/**
 * The source breaks a river where it runs through a reservoir or splits into a delta, and lines run downstream: a line that begins on a
 * river continues the river, a line that ends on a river is a tributary. Without continuations the Nile would stop at Aswan and again at
 * Cairo.
 */
function continuations(known: Feature<Line>[], rest: Feature<Line>[]): Feature<Line>[] {
	const points = new Map<string, Position[]>();
	const cell = (point: Position, dx = 0, dy = 0) => `${Math.floor(point[0]! / NEAR) + dx},${Math.floor(point[1]! / NEAR) + dy}`;
	const add = (river: Feature<Line>) => {
		for (const point of linesOf(river.geometry).flat()) points.set(cell(point), [...(points.get(cell(point)) ?? []), point]);
	};
	const around = [-1, 0, 1].flatMap((dx) => [-1, 0, 1].map((dy) => [dx, dy] as const));
	const touches = (point: Position) =>
		around.some(([dx, dy]) =>
			points.get(cell(point, dx, dy))?.some((other) => Math.hypot(point[0]! - other[0]!, point[1]! - other[1]!) < NEAR)
		);

	known.forEach(add);
	const found: Feature<Line>[] = [];
	for (let grew = true; grew;) {
		const next = rest.filter((river) => !known.includes(river) && !found.includes(river) && touches(linesOf(river.geometry)[0]![0]!));
		next.forEach(add);
		found.push(...next);
		grew = next.length > 0;
	}
	return found;
}

function linesOf(geometry: Line): Position[][] {
	return geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
}
