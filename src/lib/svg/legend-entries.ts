import type { Tone } from '../corpus/types';
import type { Shape } from '../scene/shapes';

/** One sign of the map: `says` is its line in the legend, `means` the same at length. */
export type LegendEntry = (PointSign | LineSign) & { says: string; means: string };
export type PointSign = { shape: Shape };
export type LineSign = { tone: Tone; dashed?: boolean; both?: boolean; broken?: boolean; contested?: boolean };

/** What stands at a point. */
export const POINT_ENTRIES: readonly (PointSign & LegendEntry)[] = [
	{ shape: 'battle', says: 'Battle', means: 'A burst above the place where the fighting was. Its size says nothing: no figure is drawn.' },
	{
		shape: 'battle-contested',
		says: 'Battle on which accounts differ',
		means: 'The articles or their speakers answer a question about it differently. Each answer stands beside the others.'
	},
	{ shape: 'battle-unconfirmed', says: 'Battle not reported as done', means: 'Announced, planned, alleged or denied.' },
	{ shape: 'place-named', says: 'Place that an article names', means: 'The dot stands where the place is.' },
	{
		shape: 'place-implied',
		says: 'Stands for a state or body; the articles do not name the place',
		means: 'It is the capital of a state that they name, for instance. They do not say that anything happened there.'
	},
	{
		shape: 'place-approximate',
		says: 'Point for an area: a region or a country',
		means: 'The middle of the broken ring stands for all of it.'
	}
];

/** What runs between two places. */
export const LINE_ENTRIES: readonly (LineSign & LegendEntry)[] = [
	{
		tone: 'hostile',
		says: 'Against: accusation, summons',
		means: 'One side acts or speaks against the other. The head points at the other.'
	},
	{
		tone: 'hostile',
		broken: true,
		says: 'Ties or agreements ended',
		means: 'Broken in the middle by two bars: one side ended what tied them.'
	},
	{ tone: 'cooperative', says: 'With: support, delivery, pledge', means: 'One side acts or speaks for the other.' },
	{
		tone: 'neutral',
		both: true,
		says: 'Both ways: talks, visit, agreement, war',
		means: 'Two heads, whoever began it. The colour says whether it is with or against.'
	},
	{ tone: 'neutral', says: 'Neither with nor against', means: 'What takes no side for or against the other.' },
	{
		tone: 'hostile',
		contested: true,
		says: 'Ring round the head: accounts differ',
		means: 'The articles or their speakers answer a question about it differently.'
	},
	{
		tone: 'neutral',
		dashed: true,
		says: 'Dashed: alleged, denied, planned or announced',
		means: 'Whatever the colour, a dashed line is not reported as done.'
	}
];
