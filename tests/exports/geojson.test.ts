import { check } from '@placemarkio/check-geojson';
import { geoDistance, geoInterpolate } from 'd3-geo';
import type { FeatureCollection, Geometry, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { basesOf } from '../../src/lib/corpus/basis.ts';
import { findItem } from '../../src/lib/corpus/queries.ts';
import type { Corpus } from '../../src/lib/corpus/types.ts';
import { eventsGeoJson } from '../../src/lib/exports/events-geojson.ts';
import { linksGeoJson } from '../../src/lib/exports/links-geojson.ts';
import { placesGeoJson } from '../../src/lib/exports/places-geojson.ts';
import { HARD_WORDS, STORIES } from './stories.ts';

/** The collection in a text that is strictly valid GeoJSON; throws otherwise. */
const read = (text: string) => check(text) as FeatureCollection<Geometry | null, Record<string, unknown>>;

const positionOf = ({ places }: Corpus, id: string) => places.find((place) => place.id === id)!.coordinates;
const idsOf = (items: { id?: string | number | undefined }[]) => items.map(({ id }) => id);

/** 20 cm in radians: positions are rounded to a tenth of a metre. */
const NEAR = 0.2 / 6_371_000;

describe.each(STORIES)('of $name', ({ corpus, dates }) => {
	const places = read(placesGeoJson(corpus));
	const events = read(eventsGeoJson(corpus, dates));
	const links = read(linksGeoJson(corpus, dates));

	it('has every place, event and link, in order, with its id inside and out', () => {
		for (const [collection, items] of [
			[places, corpus.places] as const,
			[events, corpus.events] as const,
			[links, corpus.links] as const
		]) {
			expect(items.length).toBeGreaterThan(0);
			expect(idsOf(collection.features)).toEqual(idsOf(items));
			expect(collection.features.map(({ properties }) => properties['id'])).toEqual(idsOf(items));
			expect(collection).not.toHaveProperty('crs');
		}
	});

	it('has each place where the corpus has it, with its marks', () => {
		for (const [i, { id, coordinates, names, placed, country, kind }] of corpus.places.entries()) {
			const { geometry, properties } = places.features[i]!;
			expect(geometry).toEqual({ type: 'Point', coordinates });
			const standing = [
				...corpus.events.filter((event) => event.places.includes(id)),
				...corpus.links.filter(({ from, to }) => from === id || to === id)
			];
			expect(properties).toMatchObject({ names, placed, country, kind, marks: idsOf(standing) });
		}
	});

	it('has each event at its places, or at none', () => {
		for (const [i, event] of corpus.events.entries()) {
			const { geometry, properties } = events.features[i]!;
			const points = event.places.map((id) => positionOf(corpus, id));
			const expected = [null, { type: 'Point', coordinates: points[0] }, { type: 'MultiPoint', coordinates: points }];
			expect(geometry).toEqual(expected[Math.min(points.length, 2)]);
			expect(properties['actors']).toEqual(event.actors.map((id) => ({ id, name: corpus.actors.find((actor) => actor.id === id)!.name })));
		}
	});

	it('has each mark with its dates, whether it is contested, and every quotation word for word', () => {
		const marks = [...corpus.events, ...corpus.links];
		for (const [i, { properties }] of [...events.features, ...links.features].entries()) {
			const { id, date, dateBasis, status, title, kind, excerpts } = marks[i]!;
			const contested = corpus.disagreements.some(({ about, wording }) => !wording && about.includes(id));
			const mark = findItem(corpus, id);
			const basis = mark?.type === 'event' || mark?.type === 'link' ? basesOf(corpus, mark) : [];
			expect(basis).not.toEqual([]);
			expect(properties).toMatchObject({ id, date, dateBasis, status, title, kind, contested, basis });
			const days = date === null ? undefined : dates[date]!;
			expect([properties['earliest'] ?? '0001-01-01', properties['latest'] ?? '9999-12-31']).toEqual([
				days?.earliest ?? '0001-01-01',
				days?.latest ?? '9999-12-31'
			]);
			const quotes = properties['quotes'] as {
				id: string;
				exact: string;
				speaker: { id: string };
				with?: { id: string }[];
				speech: string;
				article: string;
			}[];
			expect(
				quotes.map(({ id, exact, speaker, with: others, speech, article }) => [
					id,
					exact,
					[speaker, ...(others ?? [])].map((each) => each.id),
					speech,
					article
				])
			).toEqual(
				excerpts.map((cited) => {
					const { id, exact, speaker, with: others, speech, article } = corpus.excerpts.find((excerpt) => excerpt.id === cited)!;
					return [id, exact, [speaker, ...(others ?? [])], speech, article];
				})
			);
		}
	});

	it('has each link as a great circle from place to place, never across the antimeridian', () => {
		for (const [i, { from, to, tone }] of corpus.links.entries()) {
			const { geometry, properties } = links.features[i]!;
			expect(properties['tone']).toBe(tone);
			const [start, end] = [positionOf(corpus, from), positionOf(corpus, to)];
			if (from === to) {
				expect(geometry).toEqual({ type: 'Point', coordinates: start });
				continue;
			}
			if (geometry?.type !== 'LineString' && geometry?.type !== 'MultiLineString') throw new Error(`a line is a ${geometry?.type}`);
			const pieces = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
			expect(pieces[0]![0]).toEqual(start);
			expect(pieces.at(-1)!.at(-1)).toEqual(end);
			expect(pieces.flat().length).toBeGreaterThan(40);
			const onCircle = geoInterpolate(start, end);
			const length = geoDistance(start, end);
			for (const piece of pieces) {
				for (const [k, [lng, lat]] of piece.entries()) {
					if (k > 0) expect(Math.abs(lng! - piece[k - 1]![0]!)).toBeLessThan(180);
					// Where a line is cut, the end lies on the straight segment between its neighbours, as on a map, and not on the circle.
					if (Math.abs(lng!) === 180) continue;
					expect(geoDistance([lng!, lat!], onCircle(geoDistance(start, [lng!, lat!]) / length))).toBeLessThan(NEAR);
				}
			}
		}
	});

	it('is the same bytes each time', () => {
		expect(placesGeoJson(structuredClone(corpus))).toBe(placesGeoJson(corpus));
		expect(eventsGeoJson(structuredClone(corpus), dates)).toBe(eventsGeoJson(corpus, dates));
		expect(linksGeoJson(structuredClone(corpus), dates)).toBe(linksGeoJson(corpus, dates));
	});
});

it('what a mark says beside its title stands among its properties, with names', () => {
	const { corpus, dates } = STORIES[0]!;
	const [event] = corpus.events as [Corpus['events'][0]];
	const [link] = corpus.links as [Corpus['links'][0]];
	const excerpt = link.excerpts[0];
	const told: Corpus = {
		...corpus,
		events: [{ ...event, note: 'One of two.', actors: ['ferry-line', 'harbour-office'], sides: [['ferry-line'], ['harbour-office']] }],
		links: [
			{
				...link,
				with: ['harbour-office'],
				against: ['ferry-line'],
				follows: [{ mark: event.id, how: 'after', excerpt }],
				uses: [{ excerpt, words: 'The ferry line', stance: 'claims', speaker: 'ferry-reply' }]
			}
		]
	};
	const [line, office] = [
		{ id: 'ferry-line', name: 'Ferry line' },
		{ id: 'harbour-office', name: 'Harbour office' }
	];
	expect(read(eventsGeoJson(told, dates)).features[0]!.properties).toMatchObject({ note: 'One of two.', sides: [[line], [office]] });
	const { properties } = read(linksGeoJson(told, dates)).features[0]!;
	expect(properties).toMatchObject({ with: [office], against: [line], follows: [{ mark: event.id, how: 'after', excerpt }] });
	expect(properties['quotes']).toMatchObject([
		{ use: { words: 'The ferry line', stance: 'claims', speaker: { id: 'ferry-reply', name: 'The article' } } }
	]);
	expect(Object.keys(properties)).not.toContain('note');
});

describe('what is hard to draw', () => {
	const { corpus, dates } = STORIES[2]!;
	const links = read(linksGeoJson(corpus, dates)).features;
	const events = read(eventsGeoJson(corpus, dates)).features;

	it('a line over the Pacific is in two pieces that meet at the antimeridian, whichever way it goes', () => {
		for (const [id, sign] of [['east', 1] as const, ['west', -1] as const]) {
			const geometry = links.find((link) => link.id === id)!.geometry as { type: string; coordinates: Position[][] };
			expect(geometry.type).toBe('MultiLineString');
			expect(geometry.coordinates).toHaveLength(2);
			const [before, after] = geometry.coordinates as [Position[], Position[]];
			expect(before.at(-1)![0]).toBe(180 * sign);
			expect(after[0]).toEqual([-180 * sign, before.at(-1)![1]]);
		}
	});

	it('a link within one place is a point, and an event without a place has no geometry', () => {
		expect(links.find(({ id }) => id === 'within')!.geometry).toEqual({ type: 'Point', coordinates: [139.6917, 35.6895] });
		expect(events[0]!.geometry).toBeNull();
	});

	it('an open end is null, and words keep their quotation marks and line breaks', () => {
		expect(events[0]!.properties).toMatchObject({ date: '../2024-03', earliest: null, latest: '2024-03-31' });
		const quotes = events[0]!.properties['quotes'] as { exact: string; part: string }[];
		expect(quotes.map(({ exact }) => exact)).toEqual(HARD_WORDS);
		expect(quotes[0]!.part).toBe('caption');
	});
});
