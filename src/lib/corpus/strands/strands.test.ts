import { describe, expect, it } from 'vitest';
import { storyWith } from '../../../../tests/fixtures/story-with.ts';
import { findItem } from '../queries.ts';
import { seatsOf, strandsOf } from './strands.ts';

describe('the seat of a place', () => {
	const seatOf = seatsOf(storyWith({}));

	it('is the capital of its state for an area', () => {
		expect(['mali', 'northern-mali'].map(seatOf)).toEqual(['bamako', 'bamako']);
	});

	it('is the place itself for a point, an area of no state and an area of a state whose capital is not in the story', () => {
		expect(['bamako', 'gao', 'sahel', 'chad', 'elsewhere'].map(seatOf)).toEqual(['bamako', 'gao', 'sahel', 'chad', 'elsewhere']);
	});
});

describe('a strand', () => {
	const strands = (links: Parameters<typeof storyWith>[0]['links']) => strandsOf(storyWith({ links: links! }));

	it('holds the links between two places, either way, in the order of their dates, its ends in that of the alphabet', () => {
		const found = strands([
			{ id: 'late', from: 'kyiv', to: 'dakar', date: '2024' },
			{ id: 'early', from: 'dakar', to: 'kyiv', date: '2020' },
			{ id: 'undated', from: 'kyiv', to: 'dakar', date: null }
		]);
		expect(found).toEqual([{ id: 'dakar/kyiv', ends: ['dakar', 'kyiv'], links: ['undated', 'early', 'late'] }]);
	});

	it('holds the links of a state’s areas too, but not those of its towns', () => {
		const found = strands([
			{ id: 'seat', from: 'bamako', to: 'kyiv' },
			{ id: 'country', from: 'kyiv', to: 'mali' },
			{ id: 'region', from: 'northern-mali', to: 'kyiv' },
			{ id: 'town', from: 'gao', to: 'kyiv' }
		]);
		expect(found.map(({ id, links }) => [id, links])).toEqual([
			['bamako/kyiv', ['seat', 'country', 'region']],
			['gao/kyiv', ['town']]
		]);
	});

	it('does not hold a link within one seat', () => {
		expect(strands([{ id: 'home', from: 'bamako', to: 'northern-mali' }])).toEqual([]);
	});

	it('is an item where it holds several links; of one link only the link is', () => {
		const corpus = storyWith({
			links: [
				{ id: 'one', from: 'bamako', to: 'kyiv' },
				{ id: 'two', from: 'kyiv', to: 'mali' },
				{ id: 'lone', from: 'gao', to: 'kyiv' }
			]
		});
		expect(findItem(corpus, 'bamako/kyiv')?.type).toBe('between');
		expect(findItem(corpus, 'gao/kyiv')).toBeUndefined();
	});
});
