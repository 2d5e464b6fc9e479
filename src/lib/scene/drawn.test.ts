import { describe, expect, it } from 'vitest';
import { calendarOf, linksBetween, storyWith } from '../../../tests/fixtures/story-with.ts';
import { findItem } from '../corpus/queries.ts';
import { backgroundOf } from './background.ts';
import { drawnOf, everyLink, litWith, marksLitWith } from './drawn.ts';
import { buildScene } from './scene.ts';

const NO_LAYOUT = { leans: {}, labels: [], numbers: {}, captions: [] };

/** Seven links from Gao, two between Bamako and Kyiv of which one is loud, others in and out of focus, and events. */
const corpus = storyWith({
	focus: '2024',
	links: [
		{ id: 'loud', from: 'bamako', to: 'kyiv', date: '2024-08-04' },
		{ id: 'beside', from: 'bamako', to: 'kyiv', date: '2024-08-05' },
		{ id: 'reply', from: 'kyiv', to: 'dakar', date: '2024-08-05' },
		{ id: 'summons', from: 'dakar', to: 'kyiv', date: '2021' },
		{ id: 'before', from: 'bamako', to: 'dakar', date: '2013' },
		{ id: 'undated', from: 'chad', to: 'dakar' },
		...linksBetween('gao', 'chad', ['g1', 'g2', 'g3', 'g4', 'g5', 'g6']),
		{ id: 'g7', from: 'gao', to: 'dakar', date: '2021' }
	],
	events: [
		{ id: 'battle', places: ['gao'], date: '2024-08-04' },
		{ id: 'raid', places: ['chad'], date: '2013' },
		{ id: 'told', places: ['sahel'], date: '2013' },
		{ id: 'nowhere', places: [], kind: 'statement', excerpts: ['shared'] },
		{ id: 'alike', places: ['dakar'], kind: 'statement', excerpts: ['shared'] }
	],
	points: [['loud'], ['told']]
});
const dates = calendarOf('2024', '2024-08-04', '2024-08-05', '2021', '2013');
const marks = [...corpus.links, ...corpus.events].map(({ id }) => id);
const drawn = (open?: string, { background = false, asked = marks } = {}) =>
	drawnOf(corpus, dates, asked, open === undefined ? undefined : findItem(corpus, open), background);
const strandsOf = (open?: string, options = {}) => drawn(open, options).strands.map(({ id }) => id);

describe('on the first map', () => {
	it('the loud links stand by themselves, and the numbers of the points with them', () => {
		expect([...drawn().links]).toEqual(['loud']);
		expect([drawn().numbered, drawn().lit]).toEqual([true, false]);
	});

	it('the others are strands where one of their links is in focus, but no strand lies beside a loud line', () => {
		expect(strandsOf()).toEqual(['dakar/kyiv']);
	});

	it('without a focus all links are, the undated among them', () => {
		const all = drawnOf({ ...corpus, story: { ...corpus.story, focus: undefined } }, dates, marks, undefined, false);
		expect(all.strands.map(({ id }) => id)).toEqual(['chad/dakar', 'chad/gao', 'bamako/dakar', 'dakar/kyiv', 'dakar/gao']);
	});

	it('events stand there that are in focus or carry a point', () => {
		const scene = buildScene({ corpus, layout: NO_LAYOUT }, { drawn: drawn() });
		expect(scene.events.map(({ id }) => id)).toEqual(['battle', 'told']);
	});

	it('of the places those are drawn that have a part in it, and the principal ones', () => {
		const scene = buildScene({ corpus, layout: NO_LAYOUT }, { drawn: drawn() });
		expect(scene.places.map(({ id }) => id).toSorted()).toEqual(['bamako', 'dakar', 'gao', 'kyiv', 'sahel']);
	});

	it('the background adds what is outside the focus, and every event and place', () => {
		expect(strandsOf(undefined, { background: true })).toEqual(['chad/dakar', 'chad/gao', 'bamako/dakar', 'dakar/kyiv', 'dakar/gao']);
		expect([drawn(undefined, { background: true }).events, drawn(undefined, { background: true }).places]).toEqual([null, null]);
	});

	it('only what answers is drawn', () => {
		const asked = ['before', 'g1'];
		expect([...drawn(undefined, { background: true, asked }).links]).toEqual([]);
		expect(strandsOf(undefined, { background: true, asked })).toEqual(['chad/gao', 'bamako/dakar']);
	});
});

describe('with an item open', () => {
	it('a link stands by itself beside the loud ones, and no strand is drawn', () => {
		expect([...drawn('before').links]).toEqual(['loud', 'before']);
		expect(strandsOf('before')).toEqual([]);
		expect([drawn('before').lit, drawn('before').numbered]).toEqual([true, false]);
	});

	it('the links of a place stand by themselves up to six; from seven on they are strands, without the loud lines of other places', () => {
		expect([...drawn('kyiv').links]).toEqual(['loud', 'beside', 'reply', 'summons']);
		expect(strandsOf('kyiv')).toEqual([]);
		expect([...drawn('gao').links]).toEqual([]);
		expect(strandsOf('gao')).toEqual(['chad/gao', 'dakar/gao']);
	});

	it('the links of a strand fan out, however many there are', () => {
		const links = linksBetween('gao', 'chad', [...'abcdefgh']);
		const many = storyWith({ links });
		const { links: shown, strands } = drawnOf(
			many,
			{},
			links.map(({ id }) => id),
			findItem(many, 'chad/gao'),
			false
		);
		expect([shown.size, strands]).toEqual([8, []]);
	});

	it('the numbers stay with a point alone, whose event is drawn', () => {
		expect(drawn('point-2').numbered).toBe(true);
		expect([...drawn('point-2').events!]).toEqual(expect.arrayContaining(['told', 'point-2', 'sahel']));
	});

	it('an event without a place lights up what rests on the same words, with its places', () => {
		expect([...litWith(corpus, 'nowhere')].toSorted()).toEqual(['alike', 'dakar']);
		expect(marksLitWith(corpus, 'nowhere').map(({ item }) => item.id)).toEqual(['alike']);
		expect([...drawn('nowhere').places!]).toEqual(expect.arrayContaining(['bamako', 'kyiv', 'dakar']));
	});

	it('an event with a place lights up its place, and no other mark that merely shares its words', () => {
		expect([...litWith(corpus, 'alike')]).toEqual(['dakar']);
		expect(marksLitWith(corpus, 'alike')).toEqual([]);
	});
});

it('a chip tells of the links that only the background shows, with their years', () => {
	// A link in a strand that shows is behind that strand, whatever its date.
	expect(backgroundOf(corpus, dates)).toEqual({ links: 9, from: '2013', to: '2021' });
	// Beside the loud link no strand is drawn in any case.
	const in2013 = { ...corpus, story: { ...corpus.story, focus: '2013' } };
	expect(backgroundOf(in2013, dates)).toEqual({ links: 10, from: '2021', to: '2024' });
	expect(backgroundOf({ ...corpus, story: { ...corpus.story, focus: undefined } }, dates)).toBeNull();
});

it('where nothing is chosen every link is drawn by itself', () => {
	const scene = buildScene({ corpus, layout: NO_LAYOUT }, { drawn: everyLink(corpus) });
	expect([scene.arcs.length, scene.strands, scene.numbers]).toEqual([corpus.links.length, [], []]);
});

it('of many strands the first map draws those of the most links', () => {
	const places = Array.from({ length: 40 }, (_, i) => `p${i}`);
	const base = storyWith({ links: [{ id: 'first', from: 'bamako', to: 'kyiv' }], points: [] });
	const [place] = base.places;
	const [link] = base.links;
	const many = {
		...base,
		places: [...base.places, ...places.map((id, i) => ({ ...place!, id, country: null, coordinates: [i, 10] as [number, number] }))],
		links: places.flatMap((id, i) =>
			Array.from({ length: i < 30 ? 1 : 2 }, (_, k) => ({ ...link!, id: `${id}-${k}`, from: id, to: 'kyiv' }))
		)
	};
	const { strands } = drawnOf(
		many,
		{},
		many.links.map(({ id }) => id),
		undefined,
		false
	);
	expect(strands).toHaveLength(24);
	expect(strands.filter(({ links }) => links.length === 2)).toHaveLength(10);
	expect(backgroundOf(many, {})?.links).toBe(16);
});

it('where some marks are asked for, an open place has the strands of those alone', () => {
	const seven = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
	const busy = storyWith({ links: [...linksBetween('gao', 'chad', seven), { id: 'other', from: 'chad', to: 'dakar' }], points: [] });
	const strandsOf = (asked: string[]) => drawnOf(busy, {}, asked, findItem(busy, 'chad'), false).strands.map(({ id }) => id);
	expect(strandsOf([...seven, 'other']).toSorted()).toEqual(['chad/dakar', 'chad/gao']);
	expect(strandsOf(seven)).toEqual(['chad/gao']);
});
