import { expect, test } from 'vitest';
import { calendarOf, storyWith } from '../../../../tests/fixtures/story-with.ts';
import { scenePlacesOf } from '../../scene/scene.ts';
import { firstShapes, shapesByPlace, storyShapes } from './story-shapes.ts';

/** Mali and Chad are countries, northern Mali is a part of one; only Chad's link is in focus. */
const corpus = storyWith({
	focus: '2024',
	links: [
		{ id: 'loud', from: 'bamako', to: 'chad', date: '2024-08-04' },
		{ id: 'before', from: 'mali', to: 'dakar', date: '2013' }
	],
	points: [['loud']]
});

test('a country is drawn as its shape; a region, also within a country, as a disc; a town as neither', () => {
	const areas = new Map(scenePlacesOf(corpus, undefined, shapesByPlace(corpus)).map(({ id, area }) => [id, area]));
	expect(['mali', 'chad', 'northern-mali', 'sahel', 'gao'].map((id) => areas.get(id))).toEqual(['ML', 'TD', '', '', undefined]);
	expect(Object.keys(storyShapes(corpus))).toEqual(['ML', 'TD']);
});

test('a country that is not hatched is a disc', () => {
	const israel = { ...corpus, places: corpus.places.map((place) => (place.id === 'chad' ? { ...place, country: 'IL' } : place)) };
	expect(shapesByPlace(israel)).toEqual({ mali: 'ML' });
	expect(scenePlacesOf(israel, undefined, shapesByPlace(israel)).find(({ id }) => id === 'chad')?.area).toBe('');
});

test('the first page carries only the shapes that the first map draws', () => {
	expect(Object.keys(firstShapes(corpus, calendarOf('2024', '2024-08-04', '2013')))).toEqual(['TD']);
});
