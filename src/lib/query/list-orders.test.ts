import { expect, it } from 'vitest';
import { filesOf, parseFiles } from '../../../tests/fixtures/small-corpus.ts';
import { placesOf, type Mark } from '../corpus/index-corpus.ts';
import { everything } from './answer.ts';
import { figuresOf } from './figures.ts';
import { byArticle, byPlace } from './list-orders.ts';
import { inTimeOrder } from './time.ts';

const read = parseFiles(filesOf('tests/fixtures/ferry'));
const [corpus, dates] = [read.corpus!, read.dates!];
const nowhere: Mark = { type: 'event', item: { ...corpus.events[0]!, id: 'nowhere', places: [] } };
const marks = [...inTimeOrder(corpus, dates), nowhere];

it('by place each mark stands under each of its places, in the order given, and marks without a place come last', () => {
	const groups = byPlace(corpus, marks);
	const helsinki = groups.find(({ id }) => id === 'helsinki')!;
	expect(helsinki.entries.map(({ mark }) => mark.item.id)).toEqual(
		marks.filter((mark) => placesOf(mark).includes('helsinki')).map(({ item }) => item.id)
	);
	expect(groups.at(-1)!.id).toBeNull();
	expect(groups.at(-1)!.entries.at(-1)!.mark).toBe(nowhere);
	expect(groups.at(-1)!.entries.every(({ mark }) => placesOf(mark).length === 0)).toBe(true);
	expect(new Set(groups.flatMap(({ entries }) => entries.map(({ mark }) => mark))).size).toBe(marks.length);
});

it('by article each mark stands under every article that tells it, with the excerpts of that article alone', () => {
	const groups = byArticle(corpus, marks);
	expect(groups.map(({ id }) => id)).toEqual(corpus.articles.map(({ id }) => id));
	for (const { id, entries } of groups) {
		for (const { excerpts } of entries) expect(excerpts.every(({ article }) => article === id) && excerpts.length > 0).toBe(true);
	}
	const cited = groups.flatMap(({ entries }) =>
		entries.flatMap(({ mark, excerpts }) => excerpts.map((excerpt) => `${mark.item.id} ${excerpt.id}`))
	);
	expect(cited.toSorted()).toEqual(marks.flatMap(({ item }) => item.excerpts.map((excerpt) => `${item.id} ${excerpt}`)).toSorted());
});

it('the figures follow the answer', () => {
	expect(figuresOf(corpus, everything(corpus, dates))).toMatchObject({
		events: corpus.events.length,
		links: corpus.links.length,
		excerpts: corpus.excerpts.length,
		articles: corpus.articles.length
	});
	const stop = corpus.events.find(({ id }) => id === 'ferry-stop')!;
	const answer = { marks: [stop.id], excerpts: new Set(stop.excerpts), articles: new Set(['ferry-stops', 'ferry-reply']) };
	expect(figuresOf(corpus, answer)).toMatchObject({ events: 1, links: 0, contested: 1, places: stop.places.length, articles: 2 });
	const own = corpus.excerpts.filter(({ speaker, article }) => speaker === article).map(({ id }) => id);
	expect(own.length).toBeGreaterThan(1);
	expect(figuresOf(corpus, { ...answer, excerpts: new Set(own) })).toMatchObject({ excerpts: own.length, speakers: 0 });
});
