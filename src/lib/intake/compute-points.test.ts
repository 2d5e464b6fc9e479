import { expect, test } from 'vitest';
import { loadGeodata, readGeodata } from '../geodata.server.ts';
import type { Corpus, Event, Link } from '../corpus/types.ts';
import { computePoints } from './compute-points.ts';

const { corpus, dates } = loadGeodata();
const small = readGeodata({ geodata: 'tests/fixtures/small', originals: undefined });

const firsts = (points: Corpus['points']) => points.map(({ marks }) => marks[0]);

test('a story that writes no points has the computed ones, in time order, the undated last', () => {
	expect(small.pointsComputed).toBe(true);
	expect(small.corpus?.points).toEqual([
		{
			id: 'point-harbour-closed',
			label: 'The owner says the harbour was…',
			text: 'The owner says the harbour was closed',
			marks: ['harbour-closed'],
			excerpt: 'stops-spring'
		},
		{
			id: 'point-line-office-talks',
			label: 'Talks are planned',
			text: 'Talks are planned',
			marks: ['line-office-talks'],
			excerpt: 'reply-talks'
		},
		{ id: 'point-ferry-stop', label: 'The ferry stops', text: 'The ferry stops', marks: ['ferry-stop'], excerpt: 'stops-sunday' },
		{
			id: 'point-line-accuses-office',
			label: 'The ferry line accuses the…',
			text: 'The ferry line accuses the harbour office',
			marks: ['line-accuses-office'],
			excerpt: 'reply-accusation'
		}
	]);
});

test('the real story would get the battle and both breaks, at most seven points, the same ones each time', () => {
	const points = computePoints(corpus, dates);
	expect(points).toHaveLength(7);
	expect(firsts(points)).toEqual(
		expect.arrayContaining(['battle-of-tinzaouatene', 'mali-breaks-with-ukraine', 'niger-breaks-with-ukraine'])
	);
	const turned = { ...corpus, events: corpus.events.toReversed(), links: corpus.links.toReversed() };
	expect(computePoints({ ...corpus }, dates)).toEqual(points);
	expect(new Set(firsts(computePoints(turned, dates)))).not.toContain(undefined);
});

test('points lie in the focus, and are all different', () => {
	const points = computePoints(corpus, dates);
	const marks = new Map<string, Event | Link>([...corpus.events, ...corpus.links].map((mark) => [mark.id, mark]));
	for (const id of firsts(points)) {
		const { earliest } = dates[marks.get(id)!.date!]!;
		expect(earliest <= '2024-08-12' && earliest >= '2024-07-25', id).toBe(true);
	}
	expect(new Set(firsts(points)).size).toBe(7);
});

test('what is like a chosen mark gives way to what is elsewhere', () => {
	const [break_] = corpus.links;
	if (!break_) throw new Error('no links');
	const again = Array.from({ length: 20 }, (_, i): Link => ({ ...break_, id: `again-${i}` }));
	const points = computePoints({ ...corpus, links: [...again, ...corpus.links] }, dates);
	expect(firsts(points).filter((id) => id.startsWith('again-')).length).toBeLessThan(3);
});

test('a label has at most 32 characters and a sentence 140, cut after a word; an id that is taken is not taken twice', () => {
	const [break_] = corpus.links;
	const [place] = corpus.places;
	if (!break_ || !place) throw new Error('no links or no places');
	const long: Link = { ...break_, title: 'Word '.repeat(40).trim() };
	const taken = { ...place, id: `point-${break_.id}` };
	const [point] = computePoints({ ...corpus, events: [], links: [long], disagreements: [], places: [...corpus.places, taken] }, dates);
	expect(point?.label).toBe('Word Word Word Word Word Word…');
	expect(point?.text).toMatch(/^(Word ){26}Word…$/);
	expect(point?.id).toBe(`point-2-${break_.id}`);
	const dense: Link = { ...break_, title: '界'.repeat(200) };
	const [other] = computePoints({ ...corpus, events: [], links: [dense], disagreements: [] }, dates);
	expect(other?.label).toBe(`${'界'.repeat(31)}…`);
});
