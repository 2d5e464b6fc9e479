import type { Tone } from '../corpus/vocabulary.ts';
import type { Shape } from '../scene/shapes.ts';
import type { Words } from '../words/words-for.ts';

export type PointSign = { shape: Shape };
export type LineSign = { tone: Tone; dashed?: boolean; both?: boolean; broken?: boolean; contested?: boolean };
/** The name by which words speak of a sign. */
type Named = { id: keyof Words['map']['legend']['signs'] };

/** What stands at a point. */
export const POINT_ENTRIES: readonly (PointSign & Named)[] = [
	{ id: 'battle', shape: 'burst-conflict-full' },
	{ id: 'battle-contested', shape: 'burst-conflict-full-ringed' },
	{ id: 'battle-unconfirmed', shape: 'burst-conflict-hollow' },
	{ id: 'place-named', shape: 'place-named' },
	{ id: 'place-implied', shape: 'place-implied' },
	{ id: 'place-approximate', shape: 'place-approximate' }
];

/** What runs between two places. */
export const LINE_ENTRIES: readonly (LineSign & Named)[] = [
	{ id: 'against', tone: 'hostile' },
	{ id: 'ended', tone: 'hostile', broken: true },
	{ id: 'with', tone: 'cooperative' },
	{ id: 'both', tone: 'neutral', both: true },
	{ id: 'neither', tone: 'neutral' },
	{ id: 'contested', tone: 'hostile', contested: true },
	{ id: 'dashed', tone: 'neutral', dashed: true }
];
