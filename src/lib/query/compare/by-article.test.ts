import { describe, expect, it } from 'vitest';
import { filesOf, parseFiles } from '../../../../tests/fixtures/small-corpus.ts';
import { findItem, type Mark } from '../../corpus/queries.ts';
import type { Corpus } from '../../corpus/types.ts';
import { articlesAtPlaces, byArticle, placesOfState, tellingsOfMark, tellingsOfPoint, type ByArticle } from './by-article.ts';

const { corpus, dates } = parseFiles(filesOf('tests/fixtures/ferry'));
if (!corpus || !dates) throw new Error('the story of the ferry has problems');

const mark = (id: string, change = {}): Mark => {
	const found = findItem(corpus, id) as Mark;
	return { ...found, item: { ...found.item, ...change } } as Mark;
};
const ids = (articles: readonly { id: string }[]) => articles.map(({ id }) => id);
const told = ({ tell, silent, before }: ByArticle) => ({
	tell: Object.fromEntries(tell.map(({ article, quoted }) => [article.id, ids(quoted.map(({ excerpt }) => excerpt))])),
	silent: ids(silent),
	before: ids(before)
});

describe('what each article says of a mark', () => {
	it('stands in the order of the article, whatever the order of citation, and articles without a word of it are silent', () => {
		expect(told(tellingsOfMark(corpus, dates, mark('ferry-stop')))).toEqual({
			tell: {
				'ferry-reply': ['reply-count'],
				'ferry-stops': ['stops-headline', 'stops-sunday', 'stops-damage', 'stops-waiting', 'stops-denial'],
				'sister-line-sails': ['sister-waiting']
			},
			silent: ['hall-notes', 'riga-summons', 'visby-fight'],
			before: []
		});
	});

	it('is with what the mark takes from each excerpt', () => {
		const [telling] = tellingsOfMark(corpus, dates, mark('alleged-pilots')).tell;
		expect(telling?.quoted[0]?.use?.words).toBe('helped by pilots sent from Stockholm');
	});

	it('is nothing that an article published before the first day could tell', () => {
		expect(told(tellingsOfMark(corpus, dates, mark('fight-at-visby')))).toMatchObject({
			silent: ['ferry-reply', 'sister-line-sails'],
			before: ['ferry-stops', 'hall-notes']
		});
		expect(told(tellingsOfMark(corpus, dates, mark('fight-at-visby', { date: '2024-03-03' }))).before).toEqual([]);
	});

	it.each([{ date: null }, { status: 'planned' }, { status: 'announced' }, { date: '../2024-04-01' }])(
		'has no first day where the mark is %j',
		(change) => {
			const calendar = { ...dates, '../2024-04-01': { earliest: '0001-01-01', latest: '2024-04-01', text: 'by 1 April 2024' } };
			expect(tellingsOfMark(corpus, calendar, mark('fight-at-visby', change)).before).toEqual([]);
		}
	);
});

it('what each article says of a point is what it says of the point’s marks and questions', () => {
	const point = (id: string) => corpus.points.find((each) => each.id === id)!;
	expect(told(tellingsOfPoint(corpus, dates, point('line-complains')))).toEqual({
		tell: { 'ferry-reply': ['reply-accusation'], 'ferry-stops': ['stops-spring'] },
		silent: ['hall-notes', 'riga-summons', 'sister-line-sails', 'visby-fight'],
		before: []
	});
	// Answers to a question may stand in excerpts that none of its marks cites.
	const why = { ...point('line-complains'), marks: ['why-the-ferry-stopped'] as [string], excerpt: 'stops-damage' };
	expect(told(tellingsOfPoint(corpus, dates, why)).tell['ferry-reply']).toEqual(['reply-accusation', 'reply-count']);
	expect(told(tellingsOfPoint(corpus, dates, point('how-many-were-hurt')))).toMatchObject({
		silent: ['ferry-reply', 'sister-line-sails'],
		before: ['ferry-stops', 'hall-notes']
	});
});

it('excerpts stand by article, with the articles that have none of them', () => {
	const some = corpus.excerpts.filter(({ id }) => ['visby-three', 'stops-denial'].includes(id));
	expect(told(byArticle(corpus, some))).toEqual({
		tell: { 'ferry-stops': ['stops-denial'], 'visby-fight': ['visby-three'] },
		silent: ['ferry-reply', 'hall-notes', 'riga-summons', 'sister-line-sails'],
		before: []
	});
});

describe('which articles have a mark at a place', () => {
	const at = (...places: string[]) => {
		const { tell, silent, before } = articlesAtPlaces(corpus, dates, places);
		return { tell: Object.fromEntries(tell.map(({ article, marks }) => [article.id, marks])), silent: ids(silent), before: ids(before) };
	};
	it('is counted by mark, once where it is at several of the places', () => {
		expect(at('visby')).toEqual({
			tell: { 'riga-summons': 1, 'visby-fight': 1 },
			silent: ['ferry-reply', 'sister-line-sails'],
			before: ['ferry-stops', 'hall-notes']
		});
		expect(at('visby', 'gulf-of-finland')).toEqual(at('visby'));
	});

	it('is asked of all places of a state together', () => {
		const places = [...corpus.places, { ...corpus.places[0]!, id: 'nowhere', country: null }];
		const inState = placesOfState({ places }, 'visby');
		expect(inState).toContain('stockholm');
		expect(inState).not.toContain('tallinn');
		expect(placesOfState({ places }, 'nowhere')).toEqual(['nowhere']);
	});
});

it('a story of one article has nothing silent where it tells', () => {
	const alone: Corpus = { ...corpus, articles: corpus.articles.filter(({ id }) => id === 'visby-fight') };
	expect(tellingsOfMark(alone, dates, mark('fight-at-visby'))).toMatchObject({ silent: [], before: [] });
});
