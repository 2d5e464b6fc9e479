import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Topology } from 'topojson-specification';
import type { Position } from '../../src/lib/corpus/types.ts';
import { project } from '../../src/lib/geometry/mercator.ts';
import { edgeOf, type World } from '../../src/lib/geometry/world.ts';
import { decodeBasemap } from '../../src/lib/map/basemap.ts';
import { BORDER, RIVER } from '../../src/lib/scene/line-styles.ts';
import { root } from '../run.mjs';
import { Path2D, type Context } from './canvas.ts';
import { colour } from './theme.ts';

/** Units to the width of the world in which the paths are kept: the canvas keeps numbers to 24 bits. */
const UNITS = 4096;
/** Rivers that come in at this zoom or sooner are drawn. */
const RIVERS = 2.5;

const topology = JSON.parse(readFileSync(path.join(root, 'static/basemap/world.json'), 'utf8')) as Topology;
const codes = (topology.objects['countries'] as unknown as { geometries: { properties: { code: string } }[] }).geometries.map(
	({ properties }) => properties.code
);
const { land, borders, lakes, rivers, countries } = decodeBasemap(topology, codes);

const areaPath = (features: readonly { geometry: { coordinates: number[][][][] } }[]) =>
	pathOf(features.flatMap(({ geometry }) => geometry.coordinates.flat()) as Position[][], true);
const linePath = (features: readonly { geometry: { coordinates: number[][][] } }[]) =>
	pathOf(features.flatMap(({ geometry }) => geometry.coordinates) as Position[][], false);

const LAND = areaPath(land.features);
const LAKES = areaPath(lakes.features);
const SETTLED = linePath(borders.features.filter(({ properties }) => !properties.disputed));
const DISPUTED = linePath(borders.features.filter(({ properties }) => properties.disputed));
const SHOWN_RIVERS = linePath(rivers.features.filter(({ properties }) => properties.minZoom <= RIVERS));
const COUNTRIES = new Map(countries.features.map((feature) => [feature.properties.code, areaPath([feature])]));

function pathOf(rings: readonly Position[][], close: boolean) {
	const text = rings.map((ring) => {
		const points = ring.map((position) =>
			project(position)
				.map((share) => (share * UNITS).toFixed(3))
				.join(' ')
		);
		return `M${points.join('L')}${close ? 'Z' : ''}`;
	});
	return new Path2D(text.join(''));
}

/** Where the world lies on the canvas: pixels to the width of the world, and the pixel of its north-west corner at 180 degrees west. */
export type WorldOnCanvas = { pixels: number; left: number; top: number };

/**
 * Draws land, water and borders. The basemap is one turn of the world: what lies beyond the antimeridian comes from a second one.
 *
 * @param scale pixels of the canvas to a pixel of the map
 * @param areas draws the areas that are marks, on land and under water and borders; is told how to draw within the shape of a country
 */
export function paintBasemap(
	context: Context,
	world: World,
	{ pixels, left, top }: WorldOnCanvas,
	scale: number,
	areas: (within: (code: string, paint: () => void) => void) => void
): void {
	const origin = context.getTransform();
	const unit = pixels / UNITS;
	for (const turn of [Math.floor(edgeOf(world)), Math.floor(edgeOf(world)) + 1]) {
		context.save();
		context.translate(left + turn * pixels, top);
		context.scale(unit, unit);
		context.beginPath();
		context.rect((edgeOf(world) - turn) * UNITS, 0, UNITS, UNITS);
		context.clip();
		const stroke = (line: typeof LAND, token: string, width: number, dash: readonly number[] = []) => {
			context.strokeStyle = colour(token);
			context.lineWidth = (width * scale) / unit;
			context.setLineDash(dash.map((part) => part * context.lineWidth));
			context.stroke(line);
		};
		context.fillStyle = colour('land');
		context.fill(LAND);
		areas((code, paint) => {
			const shape = COUNTRIES.get(code);
			if (!shape) return;
			context.save();
			context.clip(shape);
			context.setTransform(origin);
			paint();
			context.restore();
		});
		context.fillStyle = colour('sea');
		context.fill(LAKES);
		stroke(SHOWN_RIVERS, 'river', RIVER.width);
		stroke(SETTLED, 'border-line', BORDER.width);
		stroke(DISPUTED, 'border-line', BORDER.width, BORDER.dash);
		context.restore();
	}
}
