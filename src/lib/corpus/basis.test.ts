import { describe, expect, it } from 'vitest';
import { findItem } from './queries.ts';
import { basesOf, belongsTo, isOwnAccount, withThoseAbove } from './basis.ts';
import type { Corpus, Event, Link, Use } from './types.ts';

/** An article, a state with its minister and the minister's office, another state with its army, rebels, and somebody whom nobody is above. */
const speakers = ['article', 'minister', 'office', 'army', 'rebels', 'analyst', 'goodland'];
const actors = [
	{ id: 'goodland' },
	{ id: 'minister', memberOf: 'goodland' },
	{ id: 'office', memberOf: 'minister' },
	{ id: 'elseland' },
	{ id: 'army', memberOf: 'elseland' },
	{ id: 'rebels' },
	{ id: 'analyst' },
	// A ring, which no check lets through, must not hang.
	{ id: 'chicken', memberOf: 'egg' },
	{ id: 'egg', memberOf: 'chicken' }
];

function storyOf(parts: { link?: Partial<Link>; event?: Partial<Event> }): Corpus {
	return {
		articles: [{ id: 'article' }],
		places: [],
		actors,
		excerpts: [
			...speakers.map((speaker) => ({ id: `by-${speaker}`, article: 'article', speaker })),
			{ id: 'by-both', article: 'article', speaker: 'minister', with: ['army'] }
		],
		eventKinds: [],
		linkKinds: [],
		events: parts.event ? [{ id: 'event', places: [], excerpts: [], actors: [], ...parts.event }] : [],
		links: parts.link ? [{ id: 'link', from: 'a', to: 'b', fromActor: 'goodland', toActor: 'elseland', excerpts: [], ...parts.link }] : [],
		disagreements: [],
		points: []
	} as unknown as Corpus;
}

function bases(type: 'link' | 'event', part: object) {
	const corpus = storyOf({ [type]: part });
	const mark = findItem(corpus, type);
	if (mark?.type !== 'link' && mark?.type !== 'event') throw new Error('no mark');
	return { bases: basesOf(corpus, mark), own: isOwnAccount(corpus, mark) };
}

const linkBy = (excerpts: string[], rest: Partial<Link> = {}) => bases('link', { excerpts, ...rest });
const eventBy = (excerpts: string[], rest: Partial<Event> = {}) => bases('event', { excerpts, actors: ['army', 'rebels'], ...rest });

describe('the basis of a link', () => {
	it('is the article where the article speaks', () => expect(linkBy(['by-article'])).toEqual({ bases: ['article'], own: false }));

	it('is its own account where whoever acts speaks, or somebody who speaks for it', () => {
		for (const speaker of ['goodland', 'minister', 'office']) expect(linkBy([`by-${speaker}`])).toEqual({ bases: ['own'], own: true });
	});

	it('is its own account where the state of the one who acts speaks', () => {
		expect(linkBy(['by-goodland'], { fromActor: 'minister' }).bases).toEqual(['own']);
	});

	it('is the other side where the one acted on speaks, and a third party where anybody else does', () => {
		expect(linkBy(['by-army']).bases).toEqual(['other']);
		expect(linkBy(['by-rebels']).bases).toEqual(['third']);
	});

	it('counts those who act together with one side, and those against whom the act is', () => {
		expect(linkBy(['by-rebels'], { with: ['rebels'] }).bases).toEqual(['own']);
		expect(linkBy(['by-rebels'], { against: ['rebels'] }).bases).toEqual(['other']);
	});

	it('names each voice once, in one order, those of a joint statement too', () => {
		expect(linkBy(['by-analyst', 'by-army', 'by-minister', 'by-office', 'by-article']).bases).toEqual(['article', 'own', 'other', 'third']);
		expect(linkBy(['by-both'])).toEqual({ bases: ['own', 'other'], own: false });
	});

	it('is the article where a use takes the words of the article in a sentence about what somebody said', () => {
		const uses: [Use] = [{ excerpt: 'by-minister', speaker: 'article' }];
		expect(linkBy(['by-minister'], { uses }).bases).toEqual(['article']);
		expect(linkBy(['by-minister', 'by-army'], { uses }).bases).toEqual(['article', 'other']);
	});
});

describe('the basis of an event', () => {
	it('is its own account where anybody speaks who takes part, and else a third party', () => {
		expect(eventBy(['by-army'])).toEqual({ bases: ['own'], own: true });
		expect(eventBy(['by-analyst'])).toEqual({ bases: ['third'], own: false });
		expect(eventBy(['by-rebels'], { actors: [] }).bases).toEqual(['third']);
	});
});

describe('a member', () => {
	const corpus = storyOf({});

	it('belongs to all above, and nobody above belongs to a member', () => {
		expect(['office', 'minister', 'goodland', 'elseland'].map((to) => belongsTo(corpus, 'office', to))).toEqual([true, true, true, false]);
		expect(belongsTo(corpus, 'goodland', 'minister')).toBe(false);
	});

	it('is listed with all above, the nearest first, and a ring ends', () => {
		expect(withThoseAbove(corpus, 'office')).toEqual(['office', 'minister', 'goodland']);
		expect(withThoseAbove(corpus, 'analyst')).toEqual(['analyst']);
		expect(withThoseAbove(corpus, 'chicken')).toEqual(['chicken', 'egg']);
		expect(belongsTo(corpus, 'chicken', 'goodland')).toBe(false);
	});
});
