import { describe, expect, it } from 'vitest';
import { parseFiles, smallFiles } from '../../../tests/fixtures/small-corpus.ts';
import {
	articleTallies,
	datedArticles,
	excerptsFromParts,
	languageTallies,
	marksOnOneArticle,
	outletTallies,
	placesPlaced,
	spanOf,
	uncitedExcerpts,
	unstatedDates
} from './corpus-facts.ts';
import { ownVoiceExcerpts, outletsAtSecondHand, silentActors, voices } from './excerpts/voices.ts';
import type { Corpus } from './types.ts';

const { corpus, dates } = parseFiles(smallFiles());
if (!corpus || !dates) throw new Error('the small corpus has problems');
const [ferryReply, ferryStops] = corpus.articles;
if (!ferryReply || !ferryStops) throw new Error('the small corpus has too few articles');

describe('what a corpus holds', () => {
	it('articles and excerpts per outlet, those that name none last, however many they are', () => {
		expect(outletTallies(corpus)).toEqual([{ key: null, articles: 2, excerpts: 8 }]);
		const named: Corpus = { ...corpus, articles: [ferryStops, { ...ferryReply, outlet: 'Gazette' }] };
		expect(outletTallies(named)).toEqual([
			{ key: 'Gazette', articles: 1, excerpts: 3 },
			{ key: null, articles: 1, excerpts: 5 }
		]);
	});

	it('articles and excerpts per language, the most quoted first', () => {
		const mixed: Corpus = { ...corpus, articles: [{ ...ferryReply, language: 'fi' }, ferryStops] };
		expect(languageTallies(mixed)).toEqual([
			{ key: 'en', articles: 1, excerpts: 5 },
			{ key: 'fi', articles: 1, excerpts: 3 }
		]);
	});

	it('per article its excerpts, its marks, and those that rest on it alone', () => {
		expect(articleTallies(corpus)).toEqual([
			{ id: 'ferry-reply', excerpts: 3, marks: 2, alone: 2 },
			{ id: 'ferry-stops', excerpts: 5, marks: 2, alone: 2 }
		]);
	});

	it('a mark that two articles tell rests on neither alone', () => {
		const [talks, ...others] = corpus.links.toReversed();
		if (!talks) throw new Error('no links');
		const both: Corpus = { ...corpus, links: [...others, { ...talks, excerpts: ['reply-talks', 'stops-waiting'] }] };
		expect(marksOnOneArticle(corpus)).toEqual({ part: 4, whole: 4 });
		expect(marksOnOneArticle(both)).toEqual({ part: 3, whole: 4 });
		expect(articleTallies(both).map(({ marks, alone }) => [marks, alone])).toEqual([
			[2, 1],
			[3, 2]
		]);
	});

	it('an article has a date of its own only where its words state it', () => {
		expect(datedArticles(corpus)).toEqual({ part: 1, whole: 2 });
	});

	it('excerpts that no mark cites, and excerpts that are no sentence', () => {
		// stops-damage, stops-denial and reply-count stand in a disagreement only.
		expect(uncitedExcerpts(corpus)).toEqual({ part: 3, whole: 8 });
		expect(excerptsFromParts(corpus)).toEqual({ part: 0, whole: 8 });
		const [first, ...rest] = corpus.excerpts;
		if (!first) throw new Error('no excerpts');
		expect(excerptsFromParts({ ...corpus, excerpts: [{ ...first, part: 'caption' }, ...rest] })).toEqual({ part: 1, whole: 8 });
	});

	it('dates that were worked out, and marks without one', () => {
		const { inferred, undated } = unstatedDates(corpus);
		expect(inferred.map(({ item }) => item.id)).toEqual(['line-office-talks']);
		expect(undated.map(({ item }) => item.id)).toEqual(['line-accuses-office']);
	});

	it('places by how they came onto the map', () => {
		const [tallinn, helsinki] = corpus.places;
		if (!tallinn || !helsinki) throw new Error('too few places');
		const moved: Corpus = { ...corpus, places: [tallinn, { ...helsinki, placed: 'implied' }] };
		expect(placesPlaced(moved, 'implied').map(({ id }) => id)).toEqual(['helsinki']);
		expect(placesPlaced(moved, 'approximate')).toEqual([]);
	});
});

describe('a span of dates', () => {
	const days = {
		'2013/..': { earliest: '2013-01-01', latest: '9999-12-31', text: 'since 2013' },
		'../2024-08-04': { earliest: '0001-01-01', latest: '2024-08-04', text: 'by 4 August 2024' },
		'2024': { earliest: '2024-01-01', latest: '2024-12-31', text: '2024' }
	};

	it('runs from the one that begins first to the one that ends last', () => {
		expect(spanOf(['2024', '2013/..', null], days)).toEqual({
			first: { date: '2013/..', day: '2013-01-01' },
			last: { date: '2024', day: '2024-12-31' }
		});
		const published = corpus.articles.map((article) => article.published);
		expect(spanOf(published, dates)).toEqual({
			first: { date: '2024-03~', day: '2024-03-01' },
			last: { date: '2024-03~', day: '2024-03-31' }
		});
	});

	it('is not opened by an open end', () => {
		expect(spanOf(['../2024-08-04', '2024'], days)).toMatchObject({ first: { day: '2024-01-01' }, last: { day: '2024-12-31' } });
		expect(spanOf(['2013/..', '../2024-08-04'], days)).toMatchObject({ first: { day: '2013-01-01' }, last: { day: '2024-08-04' } });
		expect(spanOf(['2013/..'], days)).toMatchObject({ last: { day: '2013-01-01' } });
	});

	it('is none without dates', () => {
		expect(spanOf([null], dates)).toBeNull();
	});
});

describe('whose voice is there', () => {
	it('counts excerpts by who speaks, by kind, the articles themselves apart', () => {
		const short = voices(corpus).map(({ kind, excerpts, speakers }) => [kind, excerpts, speakers.map(({ actor }) => actor.id)]);
		expect(short).toEqual([
			['agency', 2, ['harbour-office']],
			['company', 3, ['ferry-line']]
		]);
		expect(ownVoiceExcerpts(corpus)).toBe(3);
	});

	it('names who takes part and never speaks', () => {
		expect(silentActors(corpus)).toEqual([]);
		const mute: Corpus = { ...corpus, excerpts: corpus.excerpts.map((excerpt) => ({ ...excerpt, speaker: 'ferry-line' })) };
		expect(silentActors(mute).map(({ kind, actors }) => [kind, actors.map(({ id }) => id)])).toEqual([['agency', ['harbour-office']]]);
	});

	it('does not miss the silence of one whom no mark names', () => {
		const stranger = { id: 'stranger', name: 'Stranger', names: [], kind: 'person' as const };
		expect(silentActors({ ...corpus, actors: [...corpus.actors, stranger] })).toEqual([]);
	});

	it('hears an outlet in its own articles', () => {
		const [first, ...rest] = corpus.articles;
		if (!first) throw new Error('no articles');
		const own: Corpus = {
			...corpus,
			articles: [{ ...first, outlet: 'harbour office' }, ...rest],
			actors: corpus.actors.map((actor) => ({ ...actor, kind: 'outlet' as const })),
			excerpts: corpus.excerpts.map((excerpt) => ({ ...excerpt, speaker: excerpt.article, via: ['harbour-office'] }))
		};
		expect(silentActors(own).map(({ actors }) => actors.map(({ id }) => id))).toEqual([['ferry-line']]);
		expect(outletsAtSecondHand(own)).toEqual([]);
	});

	it('finds the outlets that are only heard through others', () => {
		expect(outletsAtSecondHand(corpus)).toEqual([]);
		const relayed: Corpus = { ...corpus, actors: corpus.actors.map((actor) => ({ ...actor, kind: 'outlet' as const })) };
		// The ferry line speaks in one excerpt through the harbour office.
		expect(outletsAtSecondHand(relayed).map(({ actor, excerpts }) => [actor.id, excerpts])).toEqual([
			['harbour-office', 3],
			['ferry-line', 3]
		]);
	});
});
