import { filter, filterAttached, presimplify, simplify } from 'topojson-simplify';
import { feature } from 'topojson-client';
import type { Polygon } from 'geojson';
import type { Objects, Topology } from 'topojson-specification';
import { project } from '../../src/lib/geometry/mercator.ts';
import { ringArea } from './ring-area.ts';
import type { Bounds } from '../../src/lib/geometry/bounds.ts';

/** The box where the story is: full detail inside, less with the distance from the box. */
const STORY: Bounds = [-30, -12, 70, 66];

export interface Detail {
	/** The side of the world in pixels at the zoom the detail is meant for. */
	worldSize: number;
	/** Least area in pixels of the triangle a vertex must make with its neighbours to stay (Visvalingam). */
	minTriangle: number;
	/** Least area in pixels of an island or lake. */
	minRing: number;
	/** How many times smaller an area counts far away from the story. */
	farDivisor: number;
	/** Degrees outside the story's box over which detail falls to its least. */
	fallOff: number;
}

const world = ([lng = 0, lat = 0]: readonly number[]) => project([lng, lat]);

/** 1 inside the story's box, falling to 1 / farDivisor outside. */
export function importance(point: number[], { farDivisor, fallOff }: Detail): number {
	const dx = Math.max(STORY[0] - point[0]!, 0, point[0]! - STORY[2]);
	const dy = Math.max(STORY[1] - point[1]!, 0, point[1]! - STORY[3]);
	return farDivisor ** -Math.min(1, Math.hypot(dx, dy) / fallOff);
}

/**
 * Simplifies areas and lines as they look on the screen, that is by area in Web Mercator, so that the north is not coarser than the
 * equator. `pinned` vertices always stay, as do vertices on the edge of the world, where two halves of a country must meet.
 */
export function simplifyForScreen<T extends Topology>(topology: T, detail: Detail, pinned: (point: number[]) => boolean = () => false): T {
	const pixels = detail.worldSize ** 2;
	const weighed = presimplify(topology as Topology<Objects>, ([a, b, c]) => {
		if (Math.abs(b![0]!) >= 179.999 || b![1]! <= -89.999 || pinned(b!)) return Number.MAX_VALUE;
		return ringArea([a!, b!, c!].map(world)) * pixels * importance(b!, detail);
	});
	const simplified = simplify(weighed, detail.minTriangle);
	// Small countries that touch others (Monaco, Lesotho) stay, since the land would have holes in their places.
	const attached = filterAttached(simplified);
	return filter(simplified, (ring, interior) => {
		if (attached(ring, interior)) return true;
		const points = (feature(simplified, { type: 'Polygon', arcs: [ring as unknown as number[]] }).geometry as Polygon).coordinates[0]!;
		return ringArea(points.map(world)) * pixels * importance(points[0]!, detail) >= detail.minRing;
	}) as Topology as T;
}
