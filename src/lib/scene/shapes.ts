import type { Tone } from '../corpus/vocabulary.ts';

/** One part of a mark in CSS pixels round its middle, and which of the theme's colours it takes. */
export type ShapePart = { path: string; fill?: Paint; stroke?: Paint; width?: number; dash?: [number, number] };
export type Paint = 'ink' | 'paper' | 'halo' | 'conflict' | Tone;

/** Everything that is drawn at a point, each a stack of parts from back to front. Both renderers draw from this table. */
export type Shape =
	| 'place-named'
	| 'place-implied'
	| 'place-approximate'
	| 'burst'
	| 'burst-contested'
	| 'burst-unconfirmed'
	| `contested-${Tone}`
	| `head-${Tone}`
	| `break-${Tone}`;

const circle = (r: number) => `M${-r} 0A${r} ${r} 0 1 1 ${r} 0A${r} ${r} 0 1 1 ${-r} 0Z`;

function burst(points: number, outer: number, inner: number): string {
	const corners = Array.from({ length: points * 2 }, (_, i) => {
		const radius = i % 2 ? inner : outer;
		const angle = (Math.PI * i) / points - Math.PI / 2;
		return `${(radius * Math.cos(angle)).toFixed(2)} ${(radius * Math.sin(angle)).toFixed(2)}`;
	});
	return `M${corners.join('L')}Z`;
}

const BURST = burst(9, 11, 5.5);
const HOSTILE = 'M0-9L7 6.5L0 3L-7 6.5Z';
const COOPERATIVE = 'M-5 .5L0-5L5 .5M-5 6.5L0 1L5 6.5';
const NEUTRAL = 'M-5 3L0-4L5 3';
const BREAK = 'M-6 3.2H6M-6-3.2H6';

/** A line drawn twice: a halo that keeps it clear of what lies under it, then its colour. */
const stroked = (path: string, stroke: Paint): ShapePart[] => [
	{ path, stroke: 'halo', width: 5.5 },
	{ path, stroke, width: 2.2 }
];

/** Round the head of an arc on which accounts differ: thin, since there are many. */
const ring = (stroke: Paint): ShapePart[] => [{ path: circle(10), stroke, width: 1.1, dash: [2, 2.5] }];

export const SHAPES: Record<Shape, readonly ShapePart[]> = {
	'place-named': [{ path: circle(5), fill: 'ink', stroke: 'paper', width: 2 }],
	'place-implied': [
		{ path: circle(5), fill: 'paper', stroke: 'halo', width: 4.5 },
		{ path: circle(4.5), fill: 'paper', stroke: 'ink', width: 2 }
	],
	'place-approximate': [{ path: circle(9), stroke: 'ink', width: 1.5, dash: [2, 3] }],
	burst: [{ path: BURST, fill: 'conflict', stroke: 'paper', width: 1.5 }],
	'burst-contested': [
		{ path: circle(14), stroke: 'conflict', width: 1.5, dash: [3, 3] },
		{ path: BURST, fill: 'conflict', stroke: 'paper', width: 1.5 }
	],
	'burst-unconfirmed': [{ path: BURST, fill: 'paper', stroke: 'conflict', width: 2, dash: [3, 2] }],
	'head-hostile': [{ path: HOSTILE, fill: 'hostile', stroke: 'halo', width: 1.5 }],
	'head-cooperative': stroked(COOPERATIVE, 'cooperative'),
	'head-neutral': stroked(NEUTRAL, 'neutral'),
	'break-hostile': stroked(BREAK, 'hostile'),
	'break-cooperative': stroked(BREAK, 'cooperative'),
	'break-neutral': stroked(BREAK, 'neutral'),
	'contested-hostile': ring('hostile'),
	'contested-cooperative': ring('cooperative'),
	'contested-neutral': ring('neutral')
};

/** How far a shape reaches from its middle, in CSS pixels at full size: a circle of this radius holds its parts, corners apart. */
export const radiusOf = (shape: Shape): number => RADII[shape];

const RADII = Object.fromEntries(
	Object.entries(SHAPES).map(([shape, parts]) => [
		shape,
		Math.max(
			...parts.map(({ path, stroke, width = 0 }) => Math.max(...(path.match(/[\d.]+/g) ?? []).map(Number)) + (stroke ? width / 2 : 0))
		)
	])
) as Record<Shape, number>;
