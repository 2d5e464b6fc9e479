/** The scene of a picture, drawn as the two other renderers draw it, with the same shapes, widths and colours. */
import type { Position } from '../../src/lib/corpus/types.ts';
import { moved, type Box } from '../../src/lib/geometry/box.ts';
import { screenOf, worldPixels, type Size } from '../../src/lib/geometry/mercator.ts';
import type { Point } from '../../src/lib/geometry/polyline.ts';
import { boxOfLabel, textAlign, textOffset, type SceneLabel } from '../../src/lib/scene/label.ts';
import { ARC, AREA, HOLLOW, LABEL, MUTED, STRAND } from '../../src/lib/scene/line-styles.ts';
import { markScaleAt } from '../../src/lib/scene/mark-scale.ts';
import { countParts, numberParts } from '../../src/lib/scene/number-shape.ts';
import { SHAPES, type ShapePart } from '../../src/lib/scene/shapes.ts';
import { stemParts } from '../../src/lib/scene/stand-apart.ts';
import type { SceneLink } from '../../src/lib/scene/types.ts';
import { font, type Context } from './canvas.ts';
import type { MapView } from './map-view.ts';
import { paintBasemap } from './paint-basemap.ts';
import { paintShape } from './paint-shape.ts';
import { colour } from './theme.ts';

/** Pixels of a picture to a pixel of the map: names can be read where the picture is a quarter of its size. */
const RATIO = 1.75;

/** Draws a map into the box from the origin of a context; the box is in pixels. */
export function paintMap(context: Context, { scene, emphasisOf, square }: MapView, { width, height }: Size): void {
	context.save();
	context.beginPath();
	context.rect(0, 0, width, height);
	context.clip();
	context.fillStyle = colour('sea');
	context.fillRect(0, 0, width, height);
	const screen: Size = { width: width / RATIO, height: height / RATIO };
	const scale = worldPixels(square, screen);
	const size = markScaleAt(scale, scene.world);
	const onScreen = screenOf(square, screen);
	const at = (position: Position): Point => {
		const [x, y] = onScreen(position);
		return [x * RATIO, y * RATIO];
	};
	const isMuted = (id: string) => emphasisOf(id) === 'muted';
	const isShown = ({ fromWorldPixels }: { fromWorldPixels: number }) => scale >= fromWorldPixels;
	const [left, top] = at([-180, 85.0511287798066]);

	/** Draws round a point of the map, as large as marks are drawn, or in full size. */
	const round = (position: Position, paint: () => void, { scaled = true, opacity = 1, offset = [0, 0] as Point, turn = 0 } = {}) => {
		context.save();
		context.globalAlpha = opacity;
		context.translate(...at(position));
		context.scale(RATIO * (scaled ? size : 1), RATIO * (scaled ? size : 1));
		context.translate(...offset);
		context.rotate((turn * Math.PI) / 180);
		paint();
		context.restore();
	};
	const sign = (position: Position, parts: readonly ShapePart[], how: { opacity?: number; offset?: Point; turn?: number }) =>
		round(position, () => paintShape(context, parts), how);

	/** Draws the lines of a link in pixels of `context`, casing first. */
	const link = ({ id, tone, doubted, dashed, broken }: SceneLink, pieces: readonly (readonly Point[])[], unit: number) => {
		const strong = emphasisOf(id) === 'strong' || doubted;
		const lineWidth = unit * (strong ? ARC.strong : broken ? ARC.broken : ARC.width);
		const opacity = isMuted(id) ? MUTED.arc : 1;
		const paint = { strokes: pieces, opacity };
		stroke(context, { ...paint, token: 'halo', width: unit * ARC.casing, opacity: opacity * ARC.casingOpacity });
		const dash = dashed ? ARC.dash.map((part) => part * lineWidth) : [];
		stroke(context, { ...paint, token: doubted ? 'doubt' : tone, width: lineWidth, dash });
		if (doubted) stroke(context, { ...paint, token: 'paper', width: lineWidth * HOLLOW });
	};

	paintBasemap(context, scene.world, { pixels: scale * RATIO, left, top }, RATIO, (within) => {
		for (const place of scene.places.filter(({ area }) => area !== undefined && area !== '')) {
			const opacity = AREA[emphasisOf(place.id)];
			within(place.area!, () => hatch(context, { width, height }, { pitch: square.size * scale * RATIO * AREA.pitch, opacity }));
		}
	});
	for (const place of scene.places.filter(({ area }) => area === '').filter(isShown)) {
		disc(context, at(place.at), { radius: scene.world.first.size * AREA.radius * scale * RATIO, opacity: AREA[emphasisOf(place.id)] });
	}
	const label = (it: SceneLabel, opacity = 1) => {
		const [x, y] = at(it.at);
		// A name that the edge would cut names nothing.
		if (isWithin(moved(grown(boxOfLabel(it)), [x / RATIO, y / RATIO]), screen))
			round(it.at, () => paintLabel(context, it), { scaled: false, opacity });
	};
	for (const it of scene.labels.filter(({ kind }) => kind === 'country').filter(isShown)) label(it);
	for (const { id, tone, lit, pieces, middle } of scene.strands) {
		const opacity = isMuted(id) ? MUTED.arc : 1;
		const token = lit ? (tone === 'mixed' ? 'neutral' : tone) : `strand-${tone}`;
		const width = RATIO * (lit ? STRAND.lit : STRAND.width);
		stroke(context, { strokes: pieces.map((piece) => piece.map(at)), token, width, opacity });
		sign(middle, SHAPES[`strand-${tone}`], { opacity });
		const count = scene.counts.find((each) => each.id === id);
		if (count && isShown(count)) sign(middle, countParts(count.count), { opacity });
	}
	for (const arc of scene.arcs)
		link(
			arc,
			arc.pieces.map((piece) => piece.map(at)),
			RATIO * size
		);
	for (const loop of scene.loops) round(loop.at, () => link(loop, loop.pieces, 1));
	for (const { id, glyphs } of scene.arcs) {
		const opacity = isMuted(id) ? MUTED.arc : 1;
		for (const { at, shape, bearing } of glyphs) sign(at, SHAPES[shape], { opacity, turn: bearing });
	}
	for (const { id, at, glyphs } of scene.loops) {
		const opacity = isMuted(id) ? MUTED.arc : 1;
		for (const { shape, offset, bearing } of glyphs) sign(at, SHAPES[shape], { opacity, offset, turn: bearing });
	}
	const named = new Map(scene.labels.map((it) => [it.id, it]));
	for (const place of scene.places.filter(isShown)) {
		const opacity = isMuted(place.id) ? MUTED.place : 1;
		if (place.offset.some(Boolean)) sign(place.at, stemParts(place.offset), { opacity });
		sign(place.at, SHAPES[place.shape], { opacity, offset: place.offset });
		const name = named.get(place.id);
		if (name && isShown(name)) label(name, opacity);
	}
	for (const { id, at, offset, shape } of scene.events) sign(at, SHAPES[shape], { opacity: isMuted(id) ? MUTED.event : 1, offset });
	for (const { number, at, offset } of scene.numbers.filter(({ id }) => !isMuted(id))) sign(at, numberParts(number), { offset });
	context.restore();
}

/** The widths of names are estimates. */
const grown = ([left, top, right, bottom]: Box): Box => [left - 6, top - 2, right + 6, bottom + 2];
const isWithin = ([left, top, right, bottom]: Box, { width, height }: Size): boolean =>
	left >= 0 && top >= 0 && right <= width && bottom <= height;

type Stroke = { strokes: readonly (readonly Point[])[]; token: string; width: number; opacity: number; dash?: readonly number[] };

function stroke(context: Context, { strokes, token, width, opacity, dash = [] }: Stroke): void {
	context.save();
	context.globalAlpha *= opacity;
	context.strokeStyle = colour(token);
	context.lineWidth = width;
	context.lineCap = dash.length > 0 ? 'butt' : 'round';
	context.setLineDash([...dash]);
	context.beginPath();
	for (const line of strokes) line.forEach(([x, y], i) => (i === 0 ? context.moveTo(x, y) : context.lineTo(x, y)));
	context.stroke();
	context.restore();
}

/** Slanted lines over all of the map, for a context that is clipped to a country. */
function hatch(context: Context, { width, height }: Size, { pitch, opacity }: { pitch: number; opacity: number }): void {
	const step = pitch * Math.SQRT2;
	const lines: Point[][] = [];
	for (let x = -height; x < width; x += step)
		lines.push([
			[x, height],
			[x + height, 0]
		]);
	stroke(context, { strokes: lines, token: 'border-line', width: Math.max(1, pitch * AREA.line), opacity });
}

/** The soft disc of an area without a shape. */
function disc(context: Context, [x, y]: Point, { radius, opacity }: { radius: number; opacity: number }): void {
	const fading = context.createRadialGradient(x, y, 0, x, y, radius);
	const line = colour('border-line');
	fading.addColorStop(0, `${line}${Math.round(255 * AREA.middle).toString(16)}`);
	fading.addColorStop(1, `${line}00`);
	context.save();
	context.globalAlpha = opacity;
	context.fillStyle = fading;
	context.fillRect(x - radius, y - radius, 2 * radius, 2 * radius);
	context.restore();
}

/** Draws the name of a place or a country beside the origin. */
function paintLabel(context: Context, label: SceneLabel): void {
	const { size, weight, halo, spacing } = LABEL[label.kind];
	const isCountry = label.kind === 'country';
	context.font = font(weight, size);
	context.letterSpacing = `${spacing * size}px`;
	// West is left in every language, and so is the start of a name that stands right of its place.
	context.direction = 'ltr';
	context.textAlign = ({ start: 'left', middle: 'center', end: 'right' } as const)[textAlign(label.anchor)];
	context.textBaseline = 'middle';
	context.strokeStyle = colour(isCountry ? 'land' : 'halo');
	context.lineWidth = 2 * halo;
	context.fillStyle = colour(isCountry ? 'country' : 'ink');
	const [x, y] = textOffset(label);
	context.strokeText(label.text, x, y);
	context.fillText(label.text, x, y);
	context.letterSpacing = '0px';
}
