/**
 * How legible the first map is, on three screens: few lines are loud, they cross little and never at acute angles, do not run on each other
 * nor under names, and all lines together leave the map in sight. After Jenny and others, Design principles for origin-destination flow
 * maps (2018).
 */
import { describe, expect, it } from 'vitest';
import world from '../../static/basemap/world.json' with { type: 'json' };
import type { Brief } from '../../src/lib/corpus/brief.ts';
import type { Calendar, Corpus } from '../../src/lib/corpus/types.ts';
import { loadGeodata } from '../../src/lib/geodata.server.ts';
import { moved, type Box } from '../../src/lib/geometry/box.ts';
import { screenOf, worldPixels, type Size } from '../../src/lib/geometry/mercator.ts';
import { along, distanceToLine, type Point } from '../../src/lib/geometry/polyline.ts';
import { basemapCountries } from '../../src/lib/map/basemap-countries.ts';
import { captionBox, shownCaptions } from '../../src/lib/scene/caption.ts';
import { drawnOf } from '../../src/lib/scene/drawn.ts';
import { boxOfLabel, type SceneLabel } from '../../src/lib/scene/label.ts';
import { captionTexts } from '../../src/lib/scene/layout/caption-texts.ts';
import { planLayout } from '../../src/lib/scene/layout/plan-layout.ts';
import { markScaleAt } from '../../src/lib/scene/mark-scale.ts';
import { NUMBER_RADIUS } from '../../src/lib/scene/number-shape.ts';
import { buildScene } from '../../src/lib/scene/scene.ts';
import type { CaptionText, Scene } from '../../src/lib/scene/types.ts';
import { madeUpStory } from '../fixtures/made-up-story.ts';
import { filesOf, parseFiles } from '../fixtures/small-corpus.ts';
import { storyWith } from '../fixtures/story-with.ts';

/** Points to a line: a long line has one every six pixels or so. */
const POINTS = 160;
/** The length in pixels from which on a line counts: shorter ones are seen as one with their places. */
const SHORT = 30;
/** Ends nearer than this many pixels are one place, and so far from a shared place lines may meet. */
const SAME_END = 14;
const MEETING = 40;
/** Lines are together where they are nearer than so many pixels, and run on each other where a quarter of one is. */
const TOGETHER = 9;
const ACUTE = 25;

type Line = { id: string; pieces: Point[][]; points: Point[] };

/** The lines of a scene on a screen that are long enough to be seen as lines, at even distances of points. */
function linesOn(lines: readonly { id: string; pieces: Point[][] }[], toScreen: (at: Point) => Point): Line[] {
	return lines
		.map(({ id, pieces }): Line => {
			const even = pieces
				.filter(({ length }) => length > 1)
				.map((piece) => {
					const at = along(piece.map(toScreen));
					const count = Math.ceil(POINTS / pieces.length);
					return Array.from({ length: count + 1 }, (_, i) => at(i / count));
				});
			return { id, pieces: even, points: even.flat() };
		})
		.filter(({ points }) => points.length > 0 && far(points[0]!, points.at(-1)!) >= SHORT);
}

const far = ([a, b]: Point, [c, d]: Point) => Math.hypot(a - c, b - d);
const segmentsOf = ({ pieces }: Line) =>
	pieces.flatMap((piece) => piece.flatMap((end, i): [Point, Point][] => (i ? [[piece[i - 1]!, end]] : [])));
const side = ([ax, ay]: Point, [bx, by]: Point, [x, y]: Point) => (bx - ax) * (y - ay) - (by - ay) * (x - ax);

/** The angles, in degrees, at which two lines cross in the picture, away from a place where both end. */
function crossings(one: Line, other: Line, isSeen: (at: Point) => boolean): number[] {
	const ends = [one.points[0]!, one.points.at(-1)!].filter((end) =>
		[other.points[0]!, other.points.at(-1)!].some((its) => far(end, its) < SAME_END)
	);
	return segmentsOf(one).flatMap(([a, b]) => {
		if (!isSeen(a) || ends.some((end) => far(end, a) < MEETING)) return [];
		return segmentsOf(other).flatMap(([c, d]) => {
			if (side(a, b, c) * side(a, b, d) >= 0 || side(c, d, a) * side(c, d, b) >= 0) return [];
			const cosine = ((b[0] - a[0]) * (d[0] - c[0]) + (b[1] - a[1]) * (d[1] - c[1])) / (far(a, b) * far(c, d));
			return [(Math.acos(Math.min(1, Math.abs(cosine))) * 180) / Math.PI];
		});
	});
}

function runTogether({ points }: Line, other: Line, isSeen: (at: Point) => boolean): boolean {
	const inner = points.filter((at, i) => i > 0.1 * points.length && i < 0.9 * points.length && isSeen(at));
	const close = inner.filter((at) => other.pieces.some((piece) => distanceToLine(piece, at) < TOGETHER));
	return close.length > 0.25 * points.length;
}

const pairs = <T>(list: readonly T[]): [T, T][] => list.flatMap((one, i) => list.slice(i + 1).map((other): [T, T] => [one, other]));

/** The letters of a name: lines and other names may touch the rest of its box. */
const lettersOf = ([left, top, right, bottom]: Box): Box => [left + 1, top + 2, right - 1, bottom - 2];

/** The figures of a scene on a screen, with what offends where little may. */
function figures(scene: Scene, screen: Size) {
	const square = scene.world.first;
	const [toScreen, scale] = [screenOf(square, screen), worldPixels(square, screen)];
	const isSeen = ([x, y]: Point) => x >= 0 && x <= screen.width && y >= 0 && y <= screen.height;
	const [loud, quiet] = [scene.arcs, scene.strands].map((lines) =>
		linesOn(lines, toScreen).filter(({ points }) => points.some(isSeen))
	) as [Line[], Line[]];
	const loudPairs = pairs(loud);
	const angles = loudPairs.flatMap(([one, other]) =>
		crossings(one, other, isSeen).map((angle) => ({ angle, between: `${one.id} ${other.id}` }))
	);
	const boxes = scene.labels
		.filter(({ fromWorldPixels }) => fromWorldPixels <= scale)
		.map((label) => ({ name: label.text, country: label.kind === 'country', box: lettersOf(moved(boxOfLabel(label), toScreen(label.at))) }))
		.filter(({ box: [left, top, right, bottom] }) => isSeen([(left + right) / 2, (top + bottom) / 2]));
	const size = markScaleAt(scale, scene.world);
	const discs = scene.numbers.map(({ number, at, offset }) => {
		const [[x, y], reach] = [toScreen(at), NUMBER_RADIUS * size];
		const [left, top] = [x + offset[0] * size, y + offset[1] * size];
		return { name: String(number), box: [left - reach, top - reach, left + reach, top + reach] as Box };
	});
	const captions = shownCaptions(scene.captions, screen, scale).map((caption) => {
		return { name: caption.head, box: moved(captionBox(caption), toScreen(caption.at)) };
	});
	const signs = scene.arcs.flatMap(({ id, glyphs }) =>
		glyphs.map(({ at }) => ({ name: `sign of ${id}`, box: moved([-6, -6, 6, 6], toScreen(at)) }))
	);
	const under = (country: boolean) =>
		boxes
			.filter((each) => each.country === country && loud.some(({ points }) => points.some((at) => isIn(each.box, at))))
			.map(({ name }) => name);
	const seenLength = (lines: readonly Line[]) => lines.flatMap(segmentsOf).reduce((sum, [a, b]) => sum + (isSeen(b) ? far(a, b) : 0), 0);
	return {
		loud: loud.length,
		crossings: angles.length,
		acute: angles.filter(({ angle }) => angle < ACUTE).map(({ between }) => between),
		together: loudPairs.filter(([one, other]) => runTogether(one, other, isSeen)).map(([one, other]) => `${one.id} ${other.id}`),
		placesUnder: under(false),
		countriesUnder: under(true).length,
		captions: captions.length,
		captionsUnder: captions.filter(({ box }) => loud.some(({ points }) => points.some((at) => isIn(box, at)))).map(({ name }) => name),
		captionsOutside: captions.filter(({ box: [left, top, right, bottom] }) => !isSeen([left, top]) || !isSeen([right, bottom])),
		ink: seenLength([...loud, ...quiet]) / ((screen.width * screen.height) / 1000),
		overlaps: [...pairs([...boxes, ...discs, ...captions]), ...captions.flatMap((one) => signs.map((sign) => [one, sign] as const))]
			.filter(([one, other]) => shared(one.box, other.box))
			.map(([one, other]) => `${one.name} / ${other.name}`)
	};
}

const isIn = ([left, top, right, bottom]: Box, [x, y]: Point) => x > left && x < right && y > top && y < bottom;
/** Whether boxes share more than a line of two pixels. */
const shared = (a: Box, b: Box) => Math.min(a[2], b[2]) - Math.max(a[0], b[0]) > 2 && Math.min(a[3], b[3]) - Math.max(a[1], b[1]) > 2;

/** A story with what its captions say. */
const withTexts = (story: { corpus: Corpus; dates: Calendar }) => ({ ...story, texts: captionTexts(story.corpus, story.dates) });
const fixture = (name: string) => {
	const { corpus, dates } = parseFiles(filesOf(`tests/fixtures/${name}`));
	return { corpus: corpus!, dates: dates! };
};
/** Sixty places and two hundred links of one day; nine of the links carry seven points. */
function generated(): { corpus: Brief; dates: Calendar; texts: CaptionText[] } {
	const corpus = madeUpStory({ places: 60, links: 200, events: 0 });
	const apart = corpus.links.filter(({ from, to }, i) => from !== to && i % 22 === 0).map(({ id }) => id);
	const marks: [string, ...string[]][] = [0, 1, 2, 3, 4, 5, 6].map((i) => (i < 2 ? [apart[i]!, apart[i + 7]!] : [apart[i]!]));
	const points = marks.map((marks, i) => ({ id: `point-${i}`, label: `Point ${i}`, marks, bounds: undefined }));
	return { corpus: { ...corpus, points }, dates: {}, texts: [] };
}

const SCREENS = [
	['desktop', { width: 848, height: 712 }, 14],
	['wide screen', { width: 1488, height: 862 }, 14],
	['phone', { width: 390, height: 473 }, 26],
	['embed', { width: 360, height: 400 }, 30]
] as const;

const countries = basemapCountries(world as unknown as Parameters<typeof basemapCountries>[0]);

describe.each([
	['real', withTexts(loadGeodata()), [4, 5]],
	['ferry', withTexts(fixture('ferry')), [4, 6]],
	['antimeridian', withTexts(fixture('antimeridian')), [4, 4]],
	['arabic', withTexts(fixture('arabic')), [2, 2]],
	['generated', generated(), [0, 0]]
] as const)('the first map of the %s story', (_, { corpus, dates, texts }, captions) => {
	const marks = [...corpus.events, ...corpus.links].map(({ id }) => id);
	const scene = buildScene(
		{ corpus, layout: planLayout(corpus, countries, dates, texts) },
		{ drawn: drawnOf(corpus, dates, marks, undefined, false) }
	);

	it.each(SCREENS)('is legible: %s', (name, screen, most) => {
		const found = figures(scene, screen);
		expect(found).toMatchObject({
			acute: [],
			together: [],
			placesUnder: [],
			overlaps: [],
			captions: { desktop: captions[0], 'wide screen': captions[1] }[name as string] ?? 0,
			captionsUnder: [],
			captionsOutside: []
		});
		expect(found.loud).toBeGreaterThan(1);
		expect(found.loud).toBeLessThanOrEqual(9);
		expect(found.crossings).toBeLessThanOrEqual(3);
		expect(found.countriesUnder).toBeLessThanOrEqual(2);
		expect(found.ink).toBeLessThanOrEqual(most);
	});
});

it('what makes a map illegible is found', () => {
	const corpus = storyWith({ links: [{ id: 'link', from: 'bamako', to: 'kyiv' }], points: [['link']] });
	const scene = buildScene({ corpus, layout: { leans: {}, labels: [], numbers: {}, captions: [] } });
	const line = (id: string, ...path: [number, number][]) => ({ ...scene.arcs[0]!, id, path, pieces: [path] });
	const label = (id: string, kind: SceneLabel['kind'], at: [number, number]): SceneLabel => {
		return { id, kind, text: id, at, anchor: 'middle', fromWorldPixels: 0 };
	};
	const arcs = [
		line('level', [-10, 20], [30, 20]),
		line('tilted', [-10, 18], [30, 22]),
		line('upright', [15, 10], [15, 40]),
		line('short', [0, 30], [1, 30])
	];
	const labels = [label('under', 'place', [0, 20]), label('clear', 'place', [0, 35]), label('beside', 'place', [1, 35])];
	const found = figures({ ...scene, arcs, labels: [...labels, label('Chad', 'country', [25, 21.5])] }, { width: 800, height: 800 });
	expect(found).toMatchObject({
		loud: 3,
		crossings: 3,
		acute: ['level tilted'],
		together: ['level tilted'],
		placesUnder: ['under'],
		countriesUnder: 1,
		overlaps: ['clear / beside']
	});
	expect(found.ink).toBeCloseTo(2.4, 0);
});
