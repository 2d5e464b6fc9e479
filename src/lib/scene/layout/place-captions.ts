import { boxOf, moved, type Box } from '../../geometry/box.ts';
import { project, type Square, type WorldPoint } from '../../geometry/mercator.ts';
import { pointAt, type Point } from '../../geometry/polyline.ts';
import { captionBox, captionSize, MOST_CAPTIONS, WIDER } from '../caption.ts';
import { boxOfLabel, SIDES, type SceneLabel } from '../label.ts';
import { CAPTION } from '../line-styles.ts';
import type { CaptionText, PlannedCaption, SceneArc, SceneEvent, SceneLoop, SceneNumber, ScenePlace } from '../types.ts';
import { underAny, type Under } from './crossings.ts';
import { NUMBER_BOX, SIGN_BOX } from './place-numbers.ts';
import { TakenSpace, type Taken } from './taken-space.ts';

/** The sides of a first view in pixels at which captions are tried first and last; on closer views there is ever more room. */
const [FIRST, LAST] = [660, 1080];
/** The side of the first view on a usual screen: what shows by then comes before what needs a larger one. */
const SOON = 710;
/** Distances in pixels from a number, and from the place where a line begins, at which its caption may stand. */
const GAPS = { number: [14, 24, 36, 52, 70], place: [16, 30, 46] };
/** The pixels on a usual screen from a number within which the place where its line begins is near enough for its caption. */
const FAR = 300;
/** What it costs that a caption stands a step farther off, or at the place instead of the number, says less, or shows later. */
const COSTS = { step: 8, place: 14, unanswered: 70, footless: 20, later: 50 };
/** Clear space round a caption, sideways and up and down. */
const CLEAR: Point = [5, 3];
/** What may cover the first view, from the corner where each stands: the buttons, and the legend with the button over it. */
const BUTTONS: Point = [62, 196];
const LEGEND: Point = [300, 290];

type Input = {
	/** What matters most first. */
	texts: readonly CaptionText[];
	numbers: readonly SceneNumber[];
	/** The loud lines, and what each runs under. */
	loud: readonly { arc: SceneArc; under: Under }[];
	places: readonly ScenePlace[];
	events: readonly SceneEvent[];
	loops: readonly SceneLoop[];
	/** The names that must show. */
	labels: readonly SceneLabel[];
	underQuiet: Under;
	/** The story's first view. */
	frame: Square;
	/** Whether the buttons stand on the right, and the legend on the left. */
	rightToLeft: boolean;
};

type Way = Pick<PlannedCaption, 'offset' | 'align'> & {
	said: CaptionText;
	atStart: boolean;
	world: WorldPoint;
	box: Box;
	from: number;
	cost: number;
};

/**
 * Chooses for each caption a side of its number, or of the place where its line begins, so that on wide maps no caption touches a loud line,
 * a sign, a name, a number, another caption, the edge or the controls. Captions without room are left out.
 */
export function placeCaptions(input: Input): PlannedCaption[] {
	const { texts, numbers, frame } = input;
	const scales = SIDES.filter((side) => side >= FIRST).map((side) => side / frame.size);
	const latest = LAST / frame.size;
	const taken = new TakenSpace(scales);
	for (const space of spaceOf(input)) taken.take(space);
	const placed: PlannedCaption[] = [];
	for (const text of texts) {
		const number = numbers.find(({ id }) => id === text.id);
		if (!number || placed.length === MOST_CAPTIONS) continue;
		const ways = waysOfSaying(text)
			.flatMap(({ said, loss }) => waysOf(input, said, number, scales).map((way) => ({ ...way, cost: way.cost + loss })))
			.flatMap((way) => {
				const from = Math.max(way.from, taken.clearFrom({ owner: text.id, world: way.world, box: way.box }));
				return from > latest ? [] : [{ ...way, from, cost: way.cost + COSTS.later * scales.indexOf(from) }];
			});
		if (ways.length === 0) continue;
		const { from, world, box, offset, align, said, atStart } = ways.reduce((a, b) => (b.cost < a.cost ? b : a));
		taken.take({ owner: `${text.id} caption`, world, box }, from);
		placed.push({ ...said, offset, align, fromWorldPixels: Math.floor(from), ...(atStart && { atStart }) });
	}
	const soon = ({ fromWorldPixels }: PlannedCaption) => fromWorldPixels <= SOON / frame.size;
	return [...placed.filter(soon), ...placed.filter((caption) => !soon(caption))];
}

/** What no caption may stand on: numbers, signs, places, loops and names. */
function* spaceOf({ numbers, loud, places, events, loops, labels }: Input): Generator<Taken> {
	for (const { id, at, offset } of numbers) yield { owner: id, world: project(at), box: moved(NUMBER_BOX, offset) };
	for (const { arc } of loud) for (const { at } of arc.glyphs) yield { owner: `${arc.id} sign`, world: project(at), box: SIGN_BOX };
	for (const { id, at, offset } of [...places, ...events]) yield { owner: `${id} sign`, world: project(at), box: moved(SIGN_BOX, offset) };
	for (const { id, at, path } of loops) yield { owner: id, world: project(at), box: boxOf(path) };
	for (const label of labels) yield { owner: `${label.id} name`, world: project(label.at), box: boxOfLabel(label) };
}

/** A caption in full, and in less for where there is less room, with what that costs. */
function waysOfSaying({ answers, ...text }: CaptionText): { said: CaptionText; loss: number }[] {
	const loss = answers ? COSTS.unanswered : 0;
	return [
		...(answers ? [{ said: { ...text, answers, foot: '' }, loss: 0 }] : []),
		{ said: text, loss },
		{ said: { ...text, foot: '' }, loss: loss + COSTS.footless }
	];
}

/** All ways of a caption that keep clear of loud lines, edges and controls at some scale. */
function waysOf(input: Input, text: CaptionText, number: SceneNumber, scales: readonly number[]): Way[] {
	const { frame, loud, underQuiet } = input;
	const line = loud.find(({ arc }) => arc.id === number.mark)?.arc;
	const underLoud = underAny(loud.map(({ under }) => under));
	const start = line && project(pointAt(line.path, 0));
	const isNear = start && Math.hypot(start[0] - project(number.at)[0], start[1] - project(number.at)[1]) < (FAR * frame.size) / SOON;
	const spots = [
		{ atStart: false, world: project(number.at), from: number.offset, gaps: GAPS.number, cost: 0 },
		...(isNear ? [{ atStart: true, world: start, from: [0, 0] as Point, gaps: GAPS.place, cost: COSTS.place }] : [])
	];
	return spots.flatMap(({ atStart, world, from: [x, y], gaps, cost }) =>
		standsOf(text, gaps).map((stand): Way => {
			const offset: Point = [stand.offset[0] + x, stand.offset[1] + y];
			const box = captionBox({ ...text, offset, align: stand.align });
			const wide = spaced(box);
			const blocked = scales.findLastIndex((scale) => underLoud(world, wide, scale) > 0 || !isOnMap(input, world, box, scale));
			const over = underQuiet(world, box, LAST / frame.size);
			return {
				atStart,
				world,
				offset,
				said: text,
				align: stand.align,
				box,
				from: scales[blocked + 1] ?? Infinity,
				cost: cost + stand.cost + over
			};
		})
	);
}

/** The space of a caption with the clear space round it. */
export const spaced = ([left, top, right, bottom]: Box): Box => [left - CLEAR[0], top - CLEAR[1], right + CLEAR[0], bottom + CLEAR[1]];

type Stand = Pick<PlannedCaption, 'offset' | 'align'> & { cost: number };

/** Where a caption may stand round a point: beside it higher or lower, above it or below it. */
function standsOf(text: CaptionText, gaps: readonly number[]): Stand[] {
	const { height } = captionSize(text);
	const half = CAPTION.line / 2;
	const levels = [0, 0.25, 0.5, 0.75, 1].map((share) => ({ y: -share * (height - CAPTION.line), cost: 6 * Math.abs(share - 0.25) }));
	return gaps.flatMap((gap, i): Stand[] => [
		...levels.flatMap(({ y, cost }): Stand[] => [
			{ offset: [gap, y], align: 'start', cost: cost + COSTS.step * i },
			{ offset: [-gap, y], align: 'end', cost: cost + COSTS.step * i }
		]),
		...[gap + half, half - gap - height].flatMap((y): Stand[] => [
			{ offset: [0, y], align: 'middle', cost: COSTS.step * (i + 1) },
			{ offset: [0, y], align: 'start', cost: COSTS.step * (i + 1.2) },
			{ offset: [0, y], align: 'end', cost: COSTS.step * (i + 1.2) },
			{ offset: [gap, y], align: 'start', cost: COSTS.step * (i + 1.5) },
			{ offset: [-gap, y], align: 'end', cost: COSTS.step * (i + 1.5) }
		])
	]);
}

/** Whether a box stays on the map and off the controls, on a map no wider than one with captions must be; a closer view is not asked. */
function isOnMap({ frame, rightToLeft }: Input, world: WorldPoint, box: Box, scale: number): boolean {
	const side = frame.size * scale;
	if (side > LAST) return true;
	const width = WIDER * side;
	const beside = (width - side) / 2;
	const [left, top, right, bottom] = moved(box, [(world[0] - frame.x) * scale + beside, (world[1] - frame.y) * scale]);
	if (left < CLEAR[0] || top < CLEAR[0] || right > width - CLEAR[0] || bottom > side - CLEAR[0]) return false;
	const [near, far] = rightToLeft ? [width - right, width - left] : [left, right];
	return !(near < BUTTONS[0] && top < BUTTONS[1]) && !(far > width - LEGEND[0] && bottom > side - LEGEND[1]);
}
