import { describe, expect, it } from 'vitest';
import { linksBetween, storyWith } from '../../../../tests/fixtures/story-with.ts';
import { loudLinks } from './loud-links.ts';

describe('the loud links', () => {
	const letters = [...'abcdefghijkl'];
	/** A link for each letter, each between two places that no other link joins; `x2` joins the places of `x` the other way. */
	const ends = letters.map((id, i) => ({
		id,
		from: ['bamako', 'gao', 'dakar'][i % 3]!,
		to: ['kyiv', 'sahel', 'chad', 'elsewhere'][i % 4]!
	}));

	it('are the first marks of the points before their further marks', () => {
		const corpus = storyWith({ links: ends, points: [['a', 'd'], ['b'], ['c']] });
		expect(loudLinks(corpus)).toEqual(['a', 'b', 'c', 'd']);
	});

	it('are at most nine', () => {
		const corpus = storyWith({ links: ends, points: [['a', 'b', 'c', 'd', 'e'], ['f', 'g', 'h', 'i', 'j', 'k'], ['l']] });
		expect(loudLinks(corpus)).toEqual(['a', 'f', 'l', 'b', 'c', 'd', 'e', 'g', 'h']);
	});

	it('are not two of one sort between the same places, unless each is the first mark of a point', () => {
		const links = [
			...linksBetween('bamako', 'kyiv', ['first', 'beside']),
			{ id: 'back', from: 'kyiv', to: 'mali' },
			{ id: 'doubted', from: 'kyiv', to: 'bamako', status: 'alleged' as const },
			{ id: 'elsewhere', from: 'dakar', to: 'kyiv' }
		];
		expect(loudLinks(storyWith({ links, points: [['first', 'beside', 'back', 'doubted', 'elsewhere']] }))).toEqual([
			'first',
			'doubted',
			'elsewhere'
		]);
		expect(loudLinks(storyWith({ links, points: [['first'], ['beside']] }))).toEqual(['first', 'beside']);
	});

	it('are none of a point whose marks are events or questions', () => {
		const corpus = storyWith({
			links: [{ id: 'a', from: 'bamako', to: 'kyiv' }],
			events: [{ id: 'battle', places: ['gao'] }],
			disagreements: [{ id: 'question', about: ['a'] }],
			points: [['battle'], ['question']]
		});
		expect(loudLinks(corpus)).toEqual([]);
	});
});
