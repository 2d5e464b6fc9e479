/** What the published corpus says a reader finds at each mark, worked out here a second time and from that file alone. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readDate } from '../../src/lib/intake/dates.ts';
import { dateText } from '../../src/lib/words/date-words.ts';
import type { Article, Corpus, Event, Excerpt, Link } from '../../src/lib/corpus/types.ts';

const file = fileURLToPath(new URL('../../build/data/corpus.json', import.meta.url));
if (!existsSync(file)) throw new Error('build/data/corpus.json does not exist: run `npm run build` before the browser tests.');

export const corpus = JSON.parse(readFileSync(file, 'utf8')) as Corpus;

/** The six places that the story is about, as its readers know them. */
export const CITIES = ['Tinzaouatene', 'Bamako', 'Niamey', 'Dakar', 'Kyiv', 'Moscow'].map((name) => {
	const place = corpus.places.find((each) => each.name === name);
	if (!place) throw new Error(`the corpus has no place named ${name}`);
	return place;
});
/** Links that are drawn: one within a single place has no line. */
export const ARCS = corpus.links.filter(({ from, to }) => from !== to);
const signs = new Set(corpus.eventKinds.filter(({ drawing }) => drawing !== 'none').map(({ id }) => id));
/** Events that are drawn: of a kind with a sign, at a place. */
export const EVENTS = corpus.events.filter(({ kind, places }) => signs.has(kind) && places.length > 0);
/** Ids of all marks on the map. */
export const DRAWN = [...ARCS, ...corpus.places, ...EVENTS].map(({ id }) => id);

const marks: (Event | Link)[] = [...corpus.events, ...corpus.links];

/** A card as it reads, in full for its words and in parts for what stands round them. */
export type ExpectedCard = { id: string; exact: string; voice: string; outlet: string; date: string; inferred: boolean };

/** The cards of a place, event, link, article or excerpt, in order. */
export function cardsOf(id: string): ExpectedCard[] {
	return excerptIdsOf(id).map((excerpt) => cardOf(excerptOf(excerpt)));
}

function excerptIdsOf(id: string): string[] {
	if (corpus.excerpts.some((excerpt) => excerpt.id === id)) return [id];
	if (corpus.articles.some((article) => article.id === id)) {
		return corpus.excerpts.filter(({ article }) => article === id).map((excerpt) => excerpt.id);
	}
	const cited = marks.filter((mark) => mark.id === id || placesOf(mark).includes(id)).flatMap(({ excerpts }) => excerpts);
	return [...new Set(cited)];
}

const placesOf = (mark: Event | Link) => ('from' in mark ? [mark.from, mark.to] : mark.places);

export function excerptOf(id: string): Excerpt {
	const excerpt = corpus.excerpts.find((each) => each.id === id);
	if (!excerpt) throw new Error(`the corpus has no excerpt ${id}`);
	return excerpt;
}

export function articleOf({ article }: Excerpt): Article {
	return corpus.articles.find(({ id }) => id === article)!;
}

/** Everyone whose statement an excerpt is. */
export const speakersOf = (excerpt: Excerpt): string[] => [excerpt.speaker, ...(excerpt.with ?? [])];

/** Who says it and how: “Analysts say”, “The article reports”. */
export function voiceOf(excerpt: Excerpt): string {
	const speakers = speakersOf(excerpt).map((id) => corpus.actors.find((actor) => actor.id === id));
	const [first = 'The article', ...others] = speakers.map((actor, i) => (i > 0 ? actor?.inSentence : undefined) ?? actor?.name);
	const names = [first, ...others].join(' and ');
	const many = speakers.length > 1 || speakers[0]?.plural;
	return `${names} ${many ? excerpt.stance.replace(/ies$/, 'y').replace(/s$/, '') : excerpt.stance}`;
}

/** What the page of an excerpt is headed: in whose words it is, and whose statement. */
export function headingOf(id: string): string {
	const excerpt = excerptOf(id);
	const named = (actor: string) => corpus.actors.find((each) => each.id === actor);
	const within = (ids: string[]) => ids.map((each) => named(each)?.inSentence ?? named(each)?.name).join(' and ');
	const { outlet } = articleOf(excerpt);
	const article = outlet === null ? 'The article' : `The ${outlet} article`;
	const via = excerpt.via ? `, ${excerpt.speech === 'own' ? 'citing' : 'as relayed by'} ${within(excerpt.via)}` : '';
	const said = `${article}, on what ${within(speakersOf(excerpt))} said`;
	const heading = {
		own: `${article}, in its own voice`,
		reported: said,
		partly: `${said}, partly quoted`,
		direct: `In the words of ${within(speakersOf(excerpt))}`
	};
	return heading[excerpt.speech] + via;
}

function cardOf(excerpt: Excerpt): ExpectedCard {
	const article = articleOf(excerpt);
	return {
		id: excerpt.id,
		exact: excerpt.exact,
		voice: voiceOf(excerpt),
		outlet: article.outlet ?? 'Outlet not named in the text',
		date: dateWords(article.published),
		inferred: article.publishedBasis.kind === 'inferred'
	};
}

/** An EDTF date as the site words it. */
export function dateWords(date: string | null): string {
	if (date === null) return 'No date given';
	const reading = readDate(date);
	if ('code' in reading) throw new Error(`${date} is no date: ${reading.expected}`);
	return dateText(corpus.story.language, reading.told);
}

/** The date of an event or a link, in words, and whether it is the editors' inference; undefined for anything else. */
export function dateOf(id: string): { words: string; inferred: boolean; phrase: string | null } | undefined {
	const mark = marks.find((each) => each.id === id);
	if (!mark) return undefined;
	const words = dateWords(mark.date);
	return { words, inferred: mark.dateBasis.kind === 'inferred' && mark.date !== null, phrase: mark.dateBasis.phrase };
}

/** What a place, event or link is called. */
export function nameOf(id: string): string {
	const place = corpus.places.find((each) => each.id === id);
	const mark = marks.find((each) => each.id === id);
	const name = place?.name ?? mark?.title;
	if (name === undefined) throw new Error(`the corpus has no place, event or link ${id}`);
	return name;
}

/** The folder with the articles' originals, which are not part of the project; undefined where there is none. */
export const originals = process.env['ORIGINALS'] === undefined ? undefined : path.resolve(process.env['ORIGINALS']);

/** What stands in the original where an excerpt says it does, counted in Unicode code points; undefined without the originals. */
export function wordsInOriginal(id: string): string | undefined {
	if (originals === undefined) return undefined;
	const excerpt = excerptOf(id);
	const text = readFileSync(path.join(originals, articleOf(excerpt).file), 'utf8');
	return [...text].slice(excerpt.start, excerpt.end).join('');
}

/** Pairs of excerpts of different articles that have seven words in a row in common. */
export function sharedPairs(): [string, string][] {
	const runs = corpus.excerpts.map(({ exact }) => {
		const words = (exact.toLowerCase().match(/[\p{L}\p{M}\p{N}]+(?:['’ʼ‘][\p{L}\p{M}\p{N}]+)*/gu) ?? []).map((word) =>
			word.replace(/[’ʼ‘]/g, "'")
		);
		return new Set(words.slice(6).map((_, i) => words.slice(i, i + 7).join(' ')));
	});
	return corpus.excerpts.flatMap((a, i) =>
		corpus.excerpts.slice(i + 1).flatMap((b, k): [string, string][] => {
			const alike = a.article !== b.article && [...runs[i]!].some((run) => runs[i + 1 + k]!.has(run));
			return alike ? [[a.id, b.id]] : [];
		})
	);
}
