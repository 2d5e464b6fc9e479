import type { Actor, Article, Corpus, DateBasis, Disagreement, Event, Excerpt, Link, Place, Story, Version } from './types.ts';

type BriefBasis = Pick<DateBasis, 'kind'>;

/**
 * What the map and the list show of a corpus, and all that a reader loads before opening anything. A corpus is an outline too: what
 * takes an outline takes either.
 */
export type Outline = {
	format: 1;
	story: Story;
	articles: (Pick<Article, 'id' | 'outlet' | 'title' | 'published'> & { publishedBasis: BriefBasis })[];
	places: Pick<Place, 'id' | 'name' | 'kind' | 'country' | 'coordinates' | 'placed'>[];
	actors: Pick<Actor, 'id' | 'name'>[];
	excerpts: Pick<Excerpt, 'id' | 'article' | 'part' | 'exact' | 'speaker' | 'via' | 'stance' | 'language'>[];
	events: (Omit<Event, 'dateBasis' | 'log'> & { dateBasis: BriefBasis })[];
	links: (Omit<Link, 'dateBasis' | 'log'> & { dateBasis: BriefBasis })[];
	disagreements: (Pick<Disagreement, 'id' | 'question' | 'about'> & { versions?: Version[] })[];
};

/** An outline without the words of the excerpts that the list quotes: the page itself holds them. */
export type Silent = Omit<Outline, 'excerpts'> & {
	excerpts: (Omit<Outline['excerpts'][number], 'exact'> & { exact?: string | undefined })[];
};

const LISTS = ['articles', 'places', 'actors', 'excerpts', 'events', 'links', 'disagreements'] as const;
type List = (typeof LISTS)[number];

/** What a silent outline leaves out, by list and id; a field that it shortens stands here in full. */
export type Rest = { [L in List]: Record<string, Partial<Corpus[L][number]>> };

export function silentOutlineOf({ format, story, ...lists }: Corpus): Silent {
	const brief = ({ kind }: DateBasis): BriefBasis => ({ kind });
	const listed = new Set([...lists.events, ...lists.links].flatMap(({ excerpts }) => excerpts));
	return {
		format,
		story,
		articles: lists.articles.map(({ id, outlet, title, published, publishedBasis }) => {
			return { id, outlet, title, published, publishedBasis: brief(publishedBasis) };
		}),
		places: lists.places.map(({ id, name, kind, country, coordinates, placed }) => {
			return { id, name, kind, country, coordinates, placed };
		}),
		actors: lists.actors.map(({ id, name }) => ({ id, name })),
		excerpts: lists.excerpts.map(({ id, article, part, exact, speaker, via, stance, language }) => {
			return { id, article, part, ...(!listed.has(id) && { exact }), speaker, via, stance, language };
		}),
		events: lists.events.map(({ log: _, ...event }) => ({ ...event, dateBasis: brief(event.dateBasis) })),
		links: lists.links.map(({ log: _, ...link }) => ({ ...link, dateBasis: brief(link.dateBasis) })),
		disagreements: lists.disagreements.map(({ id, question, about }) => ({ id, question, about }))
	};
}

/** What has to be added to a silent outline to make the corpus again. */
export function restOf(corpus: Corpus, outline: Silent): Rest {
	const rest = LISTS.map((list) => {
		const told = new Map<string, object>(outline[list].map((item) => [item.id, item]));
		const missing = corpus[list].map((item) => {
			const known = Object.entries(told.get(item.id) ?? {}).map(([key, value]) => `${key} ${JSON.stringify(value)}`);
			const fields = Object.entries(item).filter(([key, value]) => !known.includes(`${key} ${JSON.stringify(value)}`));
			return [item.id, Object.fromEntries(fields)] as const;
		});
		return [list, Object.fromEntries(missing)] as const;
	});
	return Object.fromEntries(rest) as Rest;
}

/** The corpus again. */
export function complete(outline: Silent, rest: Rest): Corpus {
	const lists = LISTS.map((list) => [list, outline[list].map((item) => ({ ...item, ...rest[list][item.id] }))]);
	return { ...outline, ...Object.fromEntries(lists) } as Corpus;
}

/** The outline with the words of its excerpts, by id; null where any are missing. */
export function withWords(outline: Silent, words: ReadonlyMap<string, string>): Outline | null {
	const excerpts = outline.excerpts.flatMap((excerpt) => {
		const exact = excerpt.exact ?? words.get(excerpt.id);
		return exact === undefined ? [] : [{ ...excerpt, exact }];
	});
	return excerpts.length === outline.excerpts.length ? { ...outline, excerpts } : null;
}
