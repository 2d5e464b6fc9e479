/** What a published corpus says a reader finds at each mark, worked out here a second time and from that file alone. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { indexCorpus } from '../../src/lib/corpus/index-corpus.ts';
import { findItem } from '../../src/lib/corpus/queries.ts';
import { readDate } from '../../src/lib/intake/dates.ts';
import { foremostExcerpts } from '../../src/lib/query/foremost.ts';
import { groupsAtPlace } from '../../src/lib/query/place-groups.ts';
import { drawnOf } from '../../src/lib/scene/drawn.ts';
import { buildScene } from '../../src/lib/scene/scene.ts';
import { dateText } from '../../src/lib/words/date-words.ts';
import type { Brief } from '../../src/lib/corpus/brief.ts';
import type { Article, Corpus, Days, Event, Excerpt, Link, Place, Use } from '../../src/lib/corpus/types.ts';

/** A card: the quoted words in full, and parts of the text round those words. */
export type ExpectedCard = { id: string; exact: string; voice: string; article: string; outlet: string; date: string; inferred: boolean };

/** The story of a built site; `build` is the command that builds the site. */
export function storyAt(folder: string, build: string) {
	const file = path.join(folder, 'data/corpus.json');
	if (!existsSync(file)) throw new Error(`${file} does not exist: run \`${build}\` before the tests of built pages.`);
	const corpus = JSON.parse(readFileSync(file, 'utf8')) as Corpus;

	const marks: (Event | Link)[] = [...corpus.events, ...corpus.links];
	const { focus } = corpus.story;
	const told = [...marks.map(({ date }) => date), focus ?? null];
	const calendar = Object.fromEntries(told.flatMap((date) => (date === null ? [] : [[date, daysOf(date)]])));
	/** Every link has a line: an arc, or a loop where both ends are one place. */
	const ARCS = corpus.links;
	const signs = new Set(corpus.eventKinds.filter(({ drawing }) => drawing !== 'none').map(({ id }) => id));
	/** Events that have a sign on the map: of a kind with a sign, at a place. */
	const EVENTS = corpus.events.filter(({ kind, places }) => signs.has(kind) && places.length > 0);

	/** What the map draws, as a scene without names: at first, or with an item open. */
	function sceneOf(open?: string) {
		const found = open === undefined ? undefined : findItem<Brief>(corpus, open);
		const ids = marks.map(({ id }) => id);
		return buildScene(
			{ corpus, layout: { leans: {}, labels: [], numbers: {}, captions: [] } },
			{ drawn: drawnOf(corpus, calendar, ids, found, false) }
		);
	}
	/** Ids of the marks on the map of an item's page, or on the first map. */
	const drawnAt = (open?: string): string[] => {
		const { strands, arcs, loops, places, events, numbers } = sceneOf(open);
		return [strands, arcs, loops, places, events, numbers].flatMap((drawn) => drawn.map(({ id }) => id));
	};
	/** Of the marks of a map those that are seen whatever its size: a place without a name at that size is left out. */
	const surely = (ids: readonly string[]) => {
		const named = corpus.story.principal;
		return ids.filter((id) => named.includes(id) || corpus.places.every((place) => place.id !== id)).toSorted();
	};
	const first = sceneOf();

	/**
	 * The address at which an event or a link is drawn by itself: of a link the page of its strand where that has several, else the first
	 * page or its own.
	 */
	function mapOf(link: string): string {
		if (corpus.events.some(({ id }) => id === link)) return first.events.some(({ id }) => id === link) ? '' : `event/${link}/`;
		const strand = indexCorpus(corpus).strands.find(({ links }) => links.includes(link));
		if (strand && strand.links.length > 1) return `between/${strand.id}/`;
		// The map of a place has no numbers, one of which may lie on a loop of the first map.
		if (first.loops.some(({ id }) => id === link)) return `place/${corpus.links.find(({ id }) => id === link)!.from}/`;
		return first.arcs.some(({ id }) => id === link) ? '' : `link/${link}/`;
	}

	/** The cards of an event, link, article or excerpt, in the order of citation. */
	function citedCardsOf(id: string): ExpectedCard[] {
		const uses = marks.find((mark) => mark.id === id)?.uses;
		return excerptIdsOf(id).map((excerpt) => {
			const use = uses?.find((each) => each.excerpt === excerpt);
			return cardOf(excerptOf(excerpt), use);
		});
	}

	/** The cards of an item as its panel has them: of a mark those that say most come first, of a place each mark has its own. */
	function cardsOf(id: string): ExpectedCard[] {
		const all = citedCardsOf(id);
		if (corpus.places.some((place) => place.id === id)) return marksAt(id).flatMap((mark) => cardsOf(mark));
		if (!marks.some((mark) => mark.id === id)) return all;
		const first = foremostExcerpts(all.map((card) => excerptOf(card.id))).map((excerpt) => excerpt.id);
		return [...all.filter((card) => first.includes(card.id)), ...all.filter((card) => !first.includes(card.id))];
	}

	/** The marks of a place in the order of its panel. */
	function marksAt(place: string): string[] {
		return groupsAtPlace(corpus, calendar, place, corpus.story.groups).flatMap((group) => group.marks.map(({ item }) => item.id));
	}

	function excerptIdsOf(id: string): string[] {
		if (corpus.excerpts.some((excerpt) => excerpt.id === id)) return [id];
		if (corpus.articles.some((article) => article.id === id)) {
			return corpus.excerpts.filter(({ article }) => article === id).map((excerpt) => excerpt.id);
		}
		return marks.find((mark) => mark.id === id)?.excerpts ?? [];
	}

	function excerptOf(id: string): Excerpt {
		const excerpt = corpus.excerpts.find((each) => each.id === id);
		if (!excerpt) throw new Error(`the corpus has no excerpt ${id}`);
		return excerpt;
	}

	function articleOf({ article }: Excerpt): Article {
		return corpus.articles.find(({ id }) => id === article)!;
	}

	/**
	 * Who says the words of an excerpt and how: “Analysts say”, “The article reports”, “Jaan Tamm, spokesman, says”; of a part that is used, who
	 * says that part.
	 */
	function voiceOf(whole: Excerpt, use?: Use): string {
		if (use?.speaker !== undefined) return `The article ${use.stance ?? 'reports'} in its own voice`;
		const excerpt = { ...whole, stance: use?.stance ?? whole.stance };
		const speakers = speakersOf(excerpt).map((id) => corpus.actors.find((actor) => actor.id === id));
		const [first = 'The article', ...others] = speakers.map((actor, i) => (i > 0 ? actor?.inSentence : undefined) ?? actor?.name);
		const names = [first, ...others].join(' and ');
		const many = speakers.length > 1 || speakers[0]?.plural;
		const office = speakers[1] ? undefined : speakers[0]?.offices?.find((each) => excerptOf(each.excerpt).article === excerpt.article);
		return `${names}${office ? `, ${office.words},` : ''} ${many ? excerpt.stance.replace(/ies$/, 'y').replace(/s$/, '') : excerpt.stance}`;
	}

	/** The heading of an excerpt's page: in whose words the excerpt is, and whose statement. */
	function headingOf(id: string): string {
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

	function cardOf(excerpt: Excerpt, use?: Use): ExpectedCard {
		const article = articleOf(excerpt);
		return {
			id: excerpt.id,
			exact: excerpt.exact,
			voice: voiceOf(excerpt, use),
			article: briefOf(article),
			outlet: article.outlet ?? 'Outlet not named in the text',
			date: dateWords(article.published),
			inferred: article.publishedBasis.kind === 'inferred'
		};
	}

	/** What an article is called in brief. */
	function briefOf({ id, outlet, title, shortTitle }: Article): string {
		const name = shortTitle ?? title;
		if (name === null) throw new Error(`the article ${id} has neither a headline nor a short title`);
		return outlet === null ? name : `${outlet}: ${name}`;
	}

	/** An EDTF date as the site words it. */
	function dateWords(date: string | null): string {
		if (date === null) return 'No date given';
		return daysOf(date).text;
	}

	function daysOf(date: string): Days {
		const reading = readDate(date);
		if ('code' in reading) throw new Error(`${date} is no date: ${reading.expected}`);
		return { earliest: reading.earliest, latest: reading.latest, text: dateText(corpus.story.language, reading.told) };
	}

	/** The date of an event or a link, in words, and whether the date is the editors' inference; undefined for anything else. */
	function dateOf(id: string): { words: string; inferred: boolean; phrase: string | null } | undefined {
		const mark = marks.find((each) => each.id === id);
		if (!mark) return undefined;
		const words = dateWords(mark.date);
		return { words, inferred: mark.dateBasis.kind === 'inferred' && mark.date !== null, phrase: mark.dateBasis.phrase };
	}

	/** What a place, event or link is called. */
	function nameOf(id: string): string {
		const place = corpus.places.find((each) => each.id === id);
		const mark = marks.find((each) => each.id === id);
		const name = place?.name ?? mark?.title;
		if (name === undefined) throw new Error(`the corpus has no place, event or link ${id}`);
		return name;
	}

	/** Pairs of excerpts of different articles that have seven words in a row in common. */
	function sharedPairs(): [string, string][] {
		const runs = corpus.excerpts.map(({ exact }) => runsOfWords(exact));
		return corpus.excerpts.flatMap((a, i) =>
			corpus.excerpts.slice(i + 1).flatMap((b, k): [string, string][] => {
				const alike = a.article !== b.article && [...runs[i]!].some((run) => runs[i + 1 + k]!.has(run));
				return alike ? [[a.id, b.id]] : [];
			})
		);
	}

	return {
		corpus,
		/** The places that keep their names at every size. */
		PRINCIPAL: corpus.story.principal.map((id): Place => corpus.places.find((place) => place.id === id)!),
		ARCS,
		EVENTS,
		/** Ids of all marks on the first map. */
		DRAWN: drawnAt(),
		drawnAt,
		surely,
		sceneOf,
		mapOf,
		citedCardsOf,
		cardsOf,
		excerptOf,
		articleOf,
		voiceOf,
		headingOf,
		dateOf,
		dateWords,
		nameOf,
		sharedPairs
	};
}

/** Everyone whose statement an excerpt is. */
export const speakersOf = (excerpt: Excerpt): string[] => [excerpt.speaker, ...(excerpt.with ?? [])];

/** Every seven words in a row, in lower case and without marks between them. */
function runsOfWords(exact: string): Set<string> {
	const words = (exact.toLowerCase().match(/[\p{L}\p{M}\p{N}]+(?:['’ʼ‘][\p{L}\p{M}\p{N}]+)*/gu) ?? []).map((word) =>
		word.replace(/[’ʼ‘]/g, "'")
	);
	return new Set(words.slice(6).map((_, i) => words.slice(i, i + 7).join(' ')));
}
