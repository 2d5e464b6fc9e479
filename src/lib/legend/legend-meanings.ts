import type { LINE_ENTRIES, POINT_ENTRIES } from './legend-entries.ts';

type Said = (typeof POINT_ENTRIES | typeof LINE_ENTRIES)[number]['says'];

/** The signs of the legend at length. Apart from the legend, since the map does not load them. */
export const MEANINGS: Record<Said, string> = {
	Battle: 'A burst above the place where the fighting was. Its size says nothing: no figure is drawn.',
	'Battle on which accounts differ':
		'The articles or their speakers answer a question about it differently. Each answer stands beside the others.',
	'Battle not reported as done': 'Announced, planned, alleged or denied.',
	'Place that an article names': 'The dot stands where the place is.',
	'Stands for a state or body; the articles do not name the place':
		'It is the capital of a state that they name, for instance. They do not say that anything happened there.',
	'Point for an area: a region or a country': 'The middle of the broken ring stands for all of it.',
	'Against: accusation, summons': 'One side acts or speaks against the other. The head points at the other.',
	'Ties or agreements ended': 'Broken in the middle by two bars: one side ended what tied them.',
	'With: support, delivery, pledge': 'One side acts or speaks for the other.',
	'Both ways: talks, call, visit, agreement': 'Two heads, whoever began it. The colour says whether it is with or against.',
	'Neither with nor against': 'What takes no side for or against the other.',
	'Ring round the head: accounts differ': 'The articles or their speakers answer a question about it differently.',
	'Dashed: alleged, denied, planned or announced': 'Whatever the colour, a dashed line is not reported as done.'
};
