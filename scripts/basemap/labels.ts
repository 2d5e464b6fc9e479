import type { Feature, Point, Position } from 'geojson';
import { UNLABELLED } from './border-policy.ts';
import { alpha2, countryName } from './country-names.ts';
import { project, unproject } from '../../src/lib/geometry/mercator.ts';
import { distanceToLine, type Point as PlanePoint } from '../../src/lib/geometry/polyline.ts';
import { ringArea } from './ring-area.ts';
import type { Country } from './sources.ts';

/** `minZoom` is the zoom from which the name fits into the country; the smaller, the more important the label. */
export type Label = Feature<Point, { code: string; name: string; minZoom: number }>;

type Ring = PlanePoint[];

/** Names are wider than high, so a place with room to its sides is better than one with as much room above and below. */
const WIDTH_TO_HEIGHT = 2.5;
/** Pixels across one letter of a label at the usual size. */
const LETTER = 7;
/** The most letters of a name on one line: a longer name is broken into two lines. */
const LINE_LETTERS = 12;
const WORLD_SIZE_AT_ZOOM_0 = 512;
const MIN_ZOOM = 1;
const MAX_ZOOM = 5.5;

/** One label for each country that is labelled, sorted by importance, each in the country's main part. */
export function placeLabels(countries: Country[]): Label[] {
	const labels = countries.filter(({ properties }) => !UNLABELLED.has(properties.a3)).map(placeLabel);
	return labels.sort((a, b) => a.properties.minZoom - b.properties.minZoom || (a.properties.code < b.properties.code ? -1 : 1));
}

function placeLabel({ geometry, properties }: Country): Label {
	const name = countryName(properties.a3, properties.name);
	const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
	const main = polygons.reduce((largest, polygon) => (trueArea(polygon[0]!) > trueArea(largest[0]!) ? polygon : largest));
	const { x, y, room } = roomiestPoint(main.map((ring) => ring.map(squeeze)));
	const width = Math.min(name.length, LINE_LETTERS) * LETTER;
	const zoom = Math.log2(width / (2 * room * WORLD_SIZE_AT_ZOOM_0));
	return {
		type: 'Feature',
		properties: { code: alpha2(properties.a3), name, minZoom: Math.round(2 * Math.max(MIN_ZOOM, Math.min(MAX_ZOOM, zoom))) / 2 },
		geometry: { type: 'Point', coordinates: unsqueeze(x, y) }
	};
}

/** Area on the globe, in no unit in particular: Mercator would make Alaska the main part of the United States. */
function trueArea(ring: Position[]): number {
	return ringArea(ring.map((point) => [point[0]!, Math.sin((point[1]! * Math.PI) / 180)]));
}

/** Web Mercator stretched in y, in which the room for a label is a circle. */
function squeeze([lng = 0, lat = 0]: Position): PlanePoint {
	const [x, y] = project([lng, lat]);
	return [x, y * WIDTH_TO_HEIGHT];
}

function unsqueeze(x: number, y: number): Position {
	return unproject([x, y / WIDTH_TO_HEIGHT]).map(round);
}

function round(degrees: number): number {
	return Math.round(degrees * 100) / 100;
}

/** The point of a polygon farthest from the polygon's edge: found on a grid over the polygon, then on finer grids round the best point. */
function roomiestPoint(polygon: Ring[]): { x: number; y: number; room: number } {
	const xs = polygon[0]!.map((point) => point[0]);
	const ys = polygon[0]!.map((point) => point[1]);
	let [west, east, north, south] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
	let best = { x: xs[0]!, y: ys[0]!, room: 0 };
	const steps = 24;
	for (let pass = 0; pass < 4; pass++) {
		for (let i = 1; i < steps; i++) {
			for (let j = 1; j < steps; j++) {
				const x = west + ((east - west) * i) / steps;
				const y = north + ((south - north) * j) / steps;
				const room = roomAt(x, y, polygon);
				if (room > best.room) best = { x, y, room };
			}
		}
		const [dx, dy] = [(east - west) / steps, (south - north) / steps];
		[west, east, north, south] = [best.x - dx, best.x + dx, best.y - dy, best.y + dy];
	}
	return best;
}

/** Distance to the nearest edge, negative outside. */
function roomAt(x: number, y: number, polygon: Ring[]): number {
	let inside = false;
	for (const ring of polygon) {
		let [ax, ay] = ring.at(-1)!;
		for (const [bx, by] of ring) {
			if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
			[ax, ay] = [bx, by];
		}
	}
	const nearest = Math.min(...polygon.map((ring) => distanceToLine([ring.at(-1)!, ...ring], [x, y])));
	return inside ? nearest : -nearest;
}
