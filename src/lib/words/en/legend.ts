import type { Placed, Tone } from '../../corpus/vocabulary.ts';

const or = new Intl.ListFormat('en', { type: 'disjunction' });

/** The tone that a line tells by its look, whatever the kind of the link. neutral: neither with nor against. */
const tones: Record<Tone, string> = { hostile: 'against', cooperative: 'with', neutral: 'neither' };

/** The words of the legend. A kind is named by its label, which is the story's own word and keeps its capital. */
export const legend = {
	event: (kinds: string[], { hollow, ringed }: { hollow: boolean; ringed: boolean }) =>
		`${or.format(kinds)}${hollow ? ' not reported as done' : ''}${hollow && ringed ? ',' : ''}${ringed ? ' on which accounts differ' : ''}`,
	places: {
		named: 'Place that an article names',
		implied: 'Stands for a state or body; the articles do not name the place',
		approximate: 'Area: a country hatched, a region as a soft disc; the small ring stands for all of it'
	} satisfies Record<Placed, string>,
	line: (kinds: string[], { tone, both, broken, conflict }: { tone: Tone; both?: boolean; broken?: boolean; conflict?: boolean }) => {
		const looks = [tones[tone], both && 'both ways', broken && 'broken', conflict && 'with a burst'].filter(Boolean).join(', ');
		return `${kinds.join(', ')} (${looks})`;
	},
	contested: 'Ring round the head: accounts differ',
	dashed: 'Dashed: planned or announced',
	doubted: (kinds: string[]) => `${kinds.join(', ')}, alleged, claimed or denied`,
	strand: 'Thin: all links between two places',
	/** What the ends and the course of an arc do not say; `states` where arcs end at capitals that stand for states. */
	arcs: (states: boolean) => `An arc joins two sides${states ? ', a state at its capital' : ''}: no route, and not where it happened.`
};
