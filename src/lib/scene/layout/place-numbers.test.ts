import { describe, expect, it } from 'vitest';
import { storyWith } from '../../../../tests/fixtures/story-with.ts';
import { project } from '../../geometry/mercator.ts';
import { arcsOf } from '../arcs.ts';
import { scenePlacesOf } from '../scene.ts';
import { crossingsOf } from './crossings.ts';
import { placeNumbers } from './place-numbers.ts';

/** Where the numbers of one line from Bamako to Gao, and of one back, stand on a first view of so many degrees. */
function numbersOn(degrees: number) {
	const links = [
		{ id: 'there', from: 'bamako', to: 'gao' },
		{ id: 'back', from: 'gao', to: 'bamako' }
	];
	const corpus = storyWith({ links, points: [['there'], ['back']] });
	const [x, y] = project([-4, 14.5]);
	const size = degrees / 360;
	return placeNumbers({
		loud: arcsOf(corpus, { there: 0.2, back: 0.2 }, new Set(['there', 'back'])).map((arc) => ({ arc, under: crossingsOf([arc]) })),
		carriers: new Set(['there', 'back']),
		places: scenePlacesOf(corpus),
		events: [],
		loops: [],
		numbers: [],
		frame: { x: x - size / 2, y: y - size / 2, size }
	});
}

describe('a number', () => {
	it('stands on its line', () => {
		expect(Object.values(numbersOn(20)).filter((stand) => typeof stand !== 'number')).toEqual([]);
	});

	it('of a line that is too short stands beside the place where the line begins', () => {
		expect(numbersOn(300)).toEqual({ there: [0, 21], back: [21, -21] });
	});
});
