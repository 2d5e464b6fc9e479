import { describe, expect, it } from 'vitest';
import { publishCorpus } from '../../src/lib/corpus/publish.ts';
import { excerptsOf } from '../../src/lib/corpus/excerpts/excerpts-of.ts';
import {
	counts,
	disagreementsOfMark,
	findItem,
	isContested,
	marksOfArticle,
	marksOfExcerpt,
	marksOfPlace,
	related
} from '../../src/lib/corpus/queries.ts';
import { inTimeOrder } from '../../src/lib/query/time.ts';
import { parseFiles, smallFiles } from '../fixtures/small-corpus.ts';

const { corpus, dates } = parseFiles(smallFiles());
if (!corpus || !dates) throw new Error('the small corpus has problems');

const ids = (marks: readonly { item: { id: string } }[]) => marks.map(({ item }) => item.id);
const excerpts = (id: string) => {
	const item = findItem(corpus, id);
	return item ? excerptsOf(corpus, item).map((excerpt) => excerpt.id) : [];
};

describe('a query', () => {
	it('finds anything by its id, and nothing by another', () => {
		expect(
			['tallinn', 'ferry-stop', 'line-office-talks', 'ferry-reply', 'reply-count', 'how-many-piers', 'point-ferry-stop', 'ferry-line'].map(
				typeOf
			)
		).toEqual([...['place', 'event', 'link', 'article', 'excerpt', 'disagreement', 'point', 'actor']]);
		expect(['__proto__', 'constructor', 'Tallinn', ''].map(typeOf)).toEqual([undefined, undefined, undefined, undefined]);
	});

	it('finds the marks of a place, an excerpt and an article', () => {
		expect(ids(marksOfPlace(corpus, 'tallinn'))).toEqual(['ferry-stop', 'harbour-closed', 'line-accuses-office', 'line-office-talks']);
		expect(ids(marksOfExcerpt(corpus, 'stops-waiting'))).toEqual(['ferry-stop']);
		expect(ids(marksOfArticle(corpus, 'ferry-reply'))).toEqual(['line-accuses-office', 'line-office-talks']);
		expect(marksOfPlace(corpus, 'riga')).toEqual([]);
	});

	it('finds the excerpts a thing rests on, each once', () => {
		expect(excerpts('helsinki')).toEqual(['stops-spring', 'reply-accusation', 'reply-talks']);
		expect(excerpts('ferry-stop')).toEqual(['stops-sunday', 'stops-waiting']);
		expect(excerpts('how-many-piers')).toEqual(['stops-damage', 'stops-denial', 'reply-count']);
		expect(excerpts('ferry-reply')).toEqual(['reply-accusation', 'reply-count', 'reply-talks']);
		expect(excerpts('point-ferry-stop')).toEqual(['stops-sunday', 'stops-waiting']);
		expect(excerpts('harbour-office')).toEqual(['reply-count', 'stops-sunday', 'stops-damage']);
	});

	it('orders marks by time, undated ones last', () => {
		expect(ids(inTimeOrder(corpus, dates))).toEqual(['harbour-closed', 'line-office-talks', 'ferry-stop', 'line-accuses-office']);
	});

	it('puts what happened by a day at that day', () => {
		const [first, ...others] = corpus.events;
		if (!first) throw new Error('no events');
		const changed = { ...corpus, events: [{ ...first, date: '../2024-03-04' }, ...others] };
		const days = { ...dates, '../2024-03-04': { earliest: '0001-01-01', latest: '2024-03-04', text: 'by 4 March 2024' } };
		expect(ids(inTimeOrder(changed, days))).toEqual(['harbour-closed', 'line-office-talks', 'ferry-stop', 'line-accuses-office']);
	});

	it('knows what belongs together', () => {
		expect([...related(corpus, 'helsinki')].sort()).toEqual(['harbour-closed', 'line-accuses-office', 'line-office-talks', 'tallinn']);
		expect([...related(corpus, 'line-accuses-office')].sort()).toEqual(['helsinki', 'tallinn']);
		expect([...related(corpus, 'ferry-stop')]).toEqual(['tallinn']);
		expect([...related(corpus, 'how-many-piers')].sort()).toEqual(['ferry-stop', 'tallinn']);
		expect([...related(corpus, 'point-ferry-stop')].sort()).toEqual(['ferry-stop', 'tallinn']);
		expect([...related(corpus, 'stops-waiting')].sort()).toEqual(['ferry-stop', 'tallinn']);
		expect([...related(corpus, 'harbour-office')].sort()).toEqual([
			'ferry-stop',
			'helsinki',
			'line-accuses-office',
			'line-office-talks',
			'tallinn'
		]);
		expect([...related(corpus, 'nothing')]).toEqual([]);
	});

	it('knows what is contested', () => {
		expect(isContested(corpus, 'ferry-stop')).toBe(true);
		expect(disagreementsOfMark(corpus, 'ferry-stop').map(({ id }) => id)).toEqual(['how-many-piers']);
		expect(isContested(corpus, 'line-accuses-office')).toBe(false);
	});

	it('counts', () => {
		expect(counts(corpus)).toEqual({ articles: 2, marks: 4, excerpts: 8, places: 2 });
	});
});

describe('the published corpus', () => {
	it('is the corpus, whatever order its keys came in', () => {
		const text = publishCorpus(corpus);
		expect(JSON.parse(text)).toEqual(corpus);
		const { format, ...rest } = corpus;
		expect(publishCorpus({ ...rest, format })).toBe(text);
	});

	it('has the documented keys in the documented order', () => {
		const published = JSON.parse(publishCorpus(corpus)) as Record<string, Record<string, unknown>[]>;
		expect(Object.keys(published)).toEqual(
			'format story articles places actors excerpts eventKinds linkKinds events links disagreements points'.split(' ')
		);
		const first = (list: string) => Object.keys(published[list]?.[0] ?? {}).join(' ');
		expect(first('articles')).toBe('id file outlet title published publishedBasis language sha256');
		expect(first('places')).toBe('id name names kind country coordinates placed');
		expect(first('excerpts')).toBe('id article exact prefix suffix start end speaker stance speech language');
		expect(first('eventKinds')).toBe('id label definition drawing saying');
		expect(first('linkKinds')).toBe('id label definition tones sides drawing');
		expect(first('events')).toBe('id kind title date dateBasis status places actors excerpts');
		expect(first('links')).toBe('id kind tone status title date dateBasis from to fromActor toActor excerpts');
		expect(first('disagreements')).toBe('id question about versions');
		expect(first('points')).toBe('id label text marks excerpt');
	});
});

function typeOf(id: string): string | undefined {
	return corpus ? findItem(corpus, id)?.type : undefined;
}
