import type { Tone } from '../corpus/vocabulary.ts';
import type { Shape } from '../scene/shapes.ts';

export type PointSign = { shape: Shape };
export type LineSign = { tone: Tone; dashed?: boolean; both?: boolean; broken?: boolean; contested?: boolean };
type Said = { says: string };

/** What stands at a point, and what the legend says of it. */
export const POINT_ENTRIES = [
	{ shape: 'battle', says: 'Battle' },
	{ shape: 'battle-contested', says: 'Battle on which accounts differ' },
	{ shape: 'battle-unconfirmed', says: 'Battle not reported as done' },
	{ shape: 'place-named', says: 'Place that an article names' },
	{ shape: 'place-implied', says: 'Stands for a state or body; the articles do not name the place' },
	{ shape: 'place-approximate', says: 'Point for an area: a region or a country' }
] as const satisfies (PointSign & Said)[];

/** What runs between two places. */
export const LINE_ENTRIES = [
	{ tone: 'hostile', says: 'Against: accusation, summons' },
	{ tone: 'hostile', broken: true, says: 'Ties or agreements ended' },
	{ tone: 'cooperative', says: 'With: support, delivery, pledge' },
	{ tone: 'neutral', both: true, says: 'Both ways: talks, call, visit, agreement' },
	{ tone: 'neutral', says: 'Neither with nor against' },
	{ tone: 'hostile', contested: true, says: 'Ring round the head: accounts differ' },
	{ tone: 'neutral', dashed: true, says: 'Dashed: alleged, denied, planned or announced' }
] as const satisfies (LineSign & Said)[];
