import { mesh } from 'topojson-client';
import type { Feature, MultiLineString, Position } from 'geojson';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import { isWithin, type Bounds } from '../../src/lib/geometry/bounds.ts';
import { ADDED_DISPUTED_LINES, DISPUTED_LINES, SAME_STATE, isPair } from './border-policy.ts';

export type CountryTopology = Topology<{ countries: GeometryCollection<{ a3: string; name: string }> }>;
export type Borders = Feature<MultiLineString, { disputed: boolean }>;

/** The lines between countries, each drawn once, as two features: settled and disputed. */
export function drawBorders(topology: CountryTopology): [settled: Borders, disputed: Borders] {
	const settled = meshWhere(
		topology,
		(a, b) => ![...DISPUTED_LINES.map((line) => line.between), ...SAME_STATE].some((pair) => isPair(pair, a, b))
	);
	const disputed: Position[][] = ADDED_DISPUTED_LINES.map((line) => [...line]);
	// Several rows may name different parts of the line of one pair.
	const pairs = new Map(DISPUTED_LINES.map(({ between }) => [between.join(), between]));
	for (const [key, pair] of pairs) {
		const rows = DISPUTED_LINES.filter(({ between }) => between.join() === key);
		for (const line of meshWhere(topology, (a, b) => isPair(pair, a, b))) {
			const parts = splitLine(
				line,
				rows.map(({ within }) => within ?? WORLD)
			);
			settled.push(...parts.outside);
			disputed.push(...parts.inside);
		}
	}
	return [asBorders(settled, false), asBorders(disputed, true)];
}

function asBorders(coordinates: Position[][], disputed: boolean): Borders {
	return { type: 'Feature', properties: { disputed }, geometry: { type: 'MultiLineString', coordinates } };
}

function meshWhere(topology: CountryTopology, keep: (a: string, b: string) => boolean): Position[][] {
	const a3 = (geometry: GeometryObject) => (geometry.properties as { a3: string }).a3;
	// The mesh gives each arc with the two countries that share the arc: on a coast, and where halves of one country meet, one and the same.
	return mesh(topology, topology.objects.countries, (a, b) => a !== b && keep(a3(a), a3(b))).coordinates;
}

const WORLD: Bounds = [-180, -90, 180, 90];

/** Cuts a line where it enters or leaves any of the boxes. */
function splitLine(line: Position[], boxes: Bounds[]): Record<'inside' | 'outside', Position[][]> {
	const parts: Record<'inside' | 'outside', Position[][]> = { inside: [], outside: [] };
	let side: 'inside' | 'outside' | undefined;
	for (const [i, start] of line.slice(0, -1).entries()) {
		const stops = [start, ...crossings(start, line[i + 1]!, boxes), line[i + 1]!];
		for (const [j, point] of stops.slice(0, -1).entries()) {
			const next = stops[j + 1]!;
			const middle = between(point, next, 0.5);
			const current = boxes.some((box) => isWithin([middle[0]!, middle[1]!], box)) ? 'inside' : 'outside';
			if (current === side) parts[current].at(-1)!.push(next);
			else parts[current].push([point, next]);
			side = current;
		}
	}
	return parts;
}

/** Where a segment meets the lines that the sides of the boxes lie on, in order. */
function crossings(a: Position, b: Position, boxes: Bounds[]): Position[] {
	const meets = boxes.flatMap((box) => box.map((side, i) => (side - a[i % 2]!) / (b[i % 2]! - a[i % 2]!)));
	return meets
		.filter((t) => t > 0 && t < 1)
		.sort((s, t) => s - t)
		.map((t) => between(a, b, t));
}

function between(a: Position, b: Position, t: number): Position {
	return [a[0]! + t * (b[0]! - a[0]!), a[1]! + t * (b[1]! - a[1]!)];
}
