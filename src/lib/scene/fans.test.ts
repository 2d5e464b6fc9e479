import { describe, expect, it } from 'vitest';
import { linksBetween, storyWith } from '../../../tests/fixtures/story-with.ts';
import { fans } from './fans.ts';

const THREE = linksBetween('bamako', 'kyiv', ['a', 'b', 'c']);

/** The bends of the drawn links, and their ranks. */
function bends(links: typeof THREE, leans: Record<string, number>, shown = links.map(({ id }) => id)) {
	const corpus = storyWith({ links });
	const bendOf = fans(corpus, leans, new Set(shown));
	const found = corpus.links.filter(({ id }) => shown.includes(id)).map((link) => ({ id: link.id, ...bendOf(link) }));
	return Object.fromEntries(found.map(({ id, bend, rank }) => [id, [Math.round(bend * 1000) / 1000, rank]]));
}

describe('the arcs of a whole strand', () => {
	it('spread evenly to both sides of the great circle', () => {
		expect(bends(THREE, {})).toEqual({ a: [-0.03, 0], b: [0, 1], c: [0.03, 2] });
		expect(bends(THREE.slice(1), {})).toEqual({ b: [-0.015, 0], c: [0.015, 1] });
	});

	it('spread round the lean of the strand', () => {
		expect(bends(THREE, { 'bamako/kyiv': 0.1 })).toEqual({ a: [0.07, 0], b: [0.1, 1], c: [0.13, 2] });
	});

	it('lie on different sides, also where one goes back', () => {
		const [there, back] = [
			{ ...THREE[0]!, date: '2020' },
			{ id: 'back', from: 'kyiv', to: 'mali', date: '2021' }
		];
		// A positive bend lies to the right of each link's own travel: the same sign is opposite sides of the map.
		expect(bends([there, back], {})).toEqual({ a: [-0.015, 0], back: [-0.015, 1] });
	});

	it('leave the course planned for the loud ones among them', () => {
		expect(bends(THREE, { a: 0.3, 'bamako/kyiv': 0.1 })['a']).toEqual([0.07, 0]);
	});
});

describe('of a strand that is not drawn as a whole', () => {
	it('the loud link keeps the course planned for it, whichever way it goes, and the others spread without it', () => {
		expect(bends(THREE, { a: 0.3 }, ['a', 'b'])).toEqual({ a: [0.3, 0], b: [0, 0] });
		expect(bends([{ id: 'a', from: 'kyiv', to: 'bamako' }], { a: 0.3 }, ['a'])).toEqual({ a: [0.3, 0] });
	});
});

it('a lone link follows the course of its strand', () => {
	expect(bends([THREE[0]!], {})).toEqual({ a: [0, 0] });
	expect(bends([THREE[0]!], { 'bamako/kyiv': 0.06 })).toEqual({ a: [0.06, 0] });
	expect(bends([{ id: 'back', from: 'kyiv', to: 'bamako' }], { 'bamako/kyiv': 0.06 })).toEqual({ back: [-0.06, 0] });
	expect(bends([{ id: 'area', from: 'mali', to: 'kyiv' }], { 'bamako/kyiv': 0.06 })).toEqual({ area: [0.06, 0] });
});

it('the arcs of a short strand stand a few pixels apart on the first map all the same', () => {
	// From Bamako to Gao it is a sixth of the first view.
	const near = bends(linksBetween('bamako', 'gao', ['a', 'b']), {});
	expect(near['b']![0]! - near['a']![0]!).toBeGreaterThan(0.05);
});
