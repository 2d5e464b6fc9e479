import type { EventDrawing, Tone } from '../corpus/vocabulary.ts';

/** One part of a mark in CSS pixels round the mark's middle, and which of the theme's colours the part takes. */
export type ShapePart = { path: string; fill?: Paint; stroke?: Paint; width?: number; dash?: [number, number]; opacity?: number };
export type Paint = 'ink' | 'paper' | 'halo' | 'conflict' | LinkPaint | StrandPaint;
/** What paints a link: its tone, or doubt where nobody states the act as done. */
export type LinkPaint = Tone | 'doubt';
/** What paints a strand: a quiet form of its tone. */
export type StrandPaint = `strand-${Tone | 'mixed'}`;

/** Everything that is drawn at a point. `SHAPES` gives the parts of each shape, and both renderers draw from `SHAPES`. */
export type Shape =
	| 'place-named'
	| 'place-implied'
	| 'place-approximate'
	| EventShape
	| `contested-${LinkPaint}`
	| `head-${LinkPaint}`
	| `break-${LinkPaint}`
	| 'conflict'
	| 'question'
	| StrandPaint;

/**
 * Events of an armed conflict take the colour of conflict; an event not reported as done is hollow, an event on which accounts differ is
 * ringed.
 */
const EVENT_PAINTS = ['conflict', 'ink'] as const;
const EVENT_STATES = ['full', 'hollow', 'full-ringed', 'hollow-ringed'] as const;
type EventSign = Exclude<EventDrawing, 'none'>;
export type EventShape = `${EventSign}-${(typeof EVENT_PAINTS)[number]}-${(typeof EVENT_STATES)[number]}`;

/** The shape of an event at its place. */
export function eventShape(drawing: EventSign, { conflict, done, contested }: { conflict: boolean; done: boolean; contested: boolean }) {
	const state = `${done ? 'full' : 'hollow'}${contested ? '-ringed' : ''}` as const;
	return `${drawing}-${conflict ? 'conflict' : 'ink'}-${state}` as const satisfies EventShape;
}

export const isHollow = (shape: Shape): boolean => shape.includes('-hollow');
export const isRinged = (shape: Shape): boolean => shape.endsWith('-ringed');

const circle = (r: number) => `M${-r} 0A${r} ${r} 0 1 1 ${r} 0A${r} ${r} 0 1 1 ${-r} 0Z`;

function burst(points: number, outer: number, inner: number): string {
	const corners = Array.from({ length: points * 2 }, (_, i) => {
		const radius = i % 2 ? inner : outer;
		const angle = (Math.PI * i) / points - Math.PI / 2;
		return `${(radius * Math.cos(angle)).toFixed(2)} ${(radius * Math.sin(angle)).toFixed(2)}`;
	});
	return `M${corners.join('L')}Z`;
}

const EVENT_PATHS: Record<EventSign, string> = {
	burst: burst(9, 11, 5.5),
	strike: 'M2-11L-7 1.5H-1.5L-2 11L7-2H1.5Z',
	diamond: 'M0-7.5L7.5 0L0 7.5L-7.5 0Z',
	wedge: 'M-7.5-6H7.5L0 7.5Z',
	pair: 'M0 0A4 4 0 1 1 8 0A4 4 0 1 1 0 0ZM0 0A4 4 0 1 1-8 0A4 4 0 1 1 0 0Z',
	crate: 'M-6-6H6V6H-6ZM-6-1.5H6',
	away: 'M-6 6L1-1L-2-4H7V5L4 2L-3 9Z'
};
const HOSTILE = 'M0-9L7 6.5L0 3L-7 6.5Z';
const COOPERATIVE = 'M-5 .5L0-5L5 .5M-5 6.5L0 1L5 6.5';
const NEUTRAL = 'M-5 3L0-4L5 3';
const BREAK = 'M-6 3.2H6M-6-3.2H6';

/** A line drawn twice: a halo that keeps the line clear of what lies below, then the line's colour. */
const stroked = (path: string, stroke: Paint): ShapePart[] => [
	{ path, stroke: 'halo', width: 5.5 },
	{ path, stroke, width: 2.2 }
];

/** The ring round the head of a link on which accounts differ: thin, since there are many such links. */
const ring = (stroke: Paint): ShapePart[] => [{ path: circle(10), stroke, width: 1.1, dash: [2, 2.5] }];

export const SHAPES: Record<Shape, readonly ShapePart[]> = {
	'place-named': [{ path: circle(5), fill: 'ink', stroke: 'paper', width: 2 }],
	'place-implied': [
		{ path: circle(5), fill: 'paper', stroke: 'halo', width: 4.5 },
		{ path: circle(4.5), fill: 'paper', stroke: 'ink', width: 2 }
	],
	'place-approximate': [{ path: circle(4.5), fill: 'paper', stroke: 'ink', width: 1.2, dash: [2, 2] }],
	...eventShapes(),
	'head-hostile': [{ path: HOSTILE, fill: 'hostile', stroke: 'halo', width: 1.5 }],
	'head-cooperative': stroked(COOPERATIVE, 'cooperative'),
	'head-neutral': stroked(NEUTRAL, 'neutral'),
	'head-doubt': [{ path: HOSTILE, fill: 'paper', stroke: 'doubt', width: 1.8 }],
	question: [
		{ path: circle(8), fill: 'paper', stroke: 'doubt', width: 1.6 },
		{ path: 'M-2.6-1.8C-2.6-5.6 2.8-5.4 2.6-2C2.4 0 0 0 0 2M0 4.3V4.4', stroke: 'doubt', width: 1.8 }
	],
	'break-hostile': stroked(BREAK, 'hostile'),
	'break-cooperative': stroked(BREAK, 'cooperative'),
	'break-neutral': stroked(BREAK, 'neutral'),
	'break-doubt': stroked(BREAK, 'doubt'),
	conflict: [{ path: burst(8, 8, 4), fill: 'conflict', stroke: 'halo', width: 1.5 }],
	'contested-hostile': ring('hostile'),
	'contested-cooperative': ring('cooperative'),
	'contested-neutral': ring('neutral'),
	'contested-doubt': ring('doubt'),
	'strand-hostile': [{ path: 'M0-5L5 0L0 5L-5 0Z', fill: 'strand-hostile' }],
	'strand-cooperative': [{ path: circle(3.5), fill: 'strand-cooperative' }],
	'strand-neutral': [{ path: 'M-3.5-3.5H3.5V3.5H-3.5Z', fill: 'strand-neutral' }],
	'strand-mixed': [{ path: 'M-4 4L0-4.5L4 4Z', fill: 'strand-mixed' }]
};

/** How far a shape reaches from its middle, in CSS pixels at full size: a circle of this radius holds its parts, corners apart. */
export const radiusOf = (shape: Shape): number => RADII[shape];

/** How far any parts reach from their middle, in CSS pixels at full size. */
export function reachOf(parts: readonly ShapePart[]): number {
	return largest(parts.map(({ path, stroke, width = 0 }) => largest((path.match(/[\d.]+/g) ?? []).map(Number)) + (stroke ? width / 2 : 0)));
}

function largest(numbers: readonly number[]): number {
	return numbers.reduce((most, each) => Math.max(most, each), 0);
}

const RADII = Object.fromEntries(Object.entries(SHAPES).map(([shape, parts]) => [shape, reachOf(parts)])) as Record<Shape, number>;

function eventShapes(): Record<EventShape, readonly ShapePart[]> {
	const shapes = Object.entries(EVENT_PATHS).flatMap(([drawing, path]) =>
		EVENT_PAINTS.flatMap((paint) =>
			EVENT_STATES.map((state): [string, ShapePart[]] => {
				const sign: ShapePart = state.startsWith('full')
					? { path, fill: paint, stroke: 'paper', width: 1.5 }
					: { path, fill: 'paper', stroke: paint, width: 2, dash: [3, 2] };
				const ringed = state.endsWith('ringed');
				return [`${drawing}-${paint}-${state}`, ringed ? [{ path: circle(14), stroke: paint, width: 1.5, dash: [3, 3] }, sign] : [sign]];
			})
		)
	);
	return Object.fromEntries(shapes) as Record<EventShape, ShapePart[]>;
}
