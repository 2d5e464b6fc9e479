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
	actors: Pick<Actor, 'id' | 'name' | 'plural'>[];
	excerpts: Pick<Excerpt, 'id' | 'article' | 'part' | 'exact' | 'speaker' | 'via' | 'stance' | 'language'>[];
	events: (Omit<Event, 'dateBasis' | 'log'> & { dateBasis: BriefBasis })[];
	links: (Omit<Link, 'dateBasis' | 'log'> & { dateBasis: BriefBasis })[];
	disagreements: (Pick<Disagreement, 'id' | 'about'> & { question?: string; versions?: Version[] })[];
};

type Untitled<M extends { title: string }> = Omit<M, 'title'>;

/** An outline without what the list of the story shows, and so holds: the titles of marks, and the words of the excerpts that they cite. */
export type Silent = Omit<Outline, 'excerpts' | 'events' | 'links'> & {
	excerpts: (Omit<Outline['excerpts'][number], 'exact'> & { exact?: string | undefined })[];
	events: Untitled<Outline['events'][number]>[];
	links: Untitled<Outline['links'][number]>[];
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
		actors: lists.actors.map(({ id, name, plural }) => ({ id, name, ...(plural && { plural }) })),
		excerpts: lists.excerpts.map(({ id, article, part, exact, speaker, via, stance, language }) => {
			return { id, article, part, ...(!listed.has(id) && { exact }), speaker, via, stance, language };
		}),
		events: lists.events.map(({ log: _, title: _title, ...event }) => ({ ...event, dateBasis: brief(event.dateBasis) })),
		links: lists.links.map(({ log: _, title: _title, ...link }) => ({ ...link, dateBasis: brief(link.dateBasis) })),
		disagreements: lists.disagreements.map(({ id, about }) => ({ id, about }))
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

/** The outline with texts from elsewhere, by id; null where any is missing. */
export function withTexts(outline: Silent, texts: ReadonlyMap<string, string>): Outline | null {
	const excerpts = outline.excerpts.map((excerpt) => ({ ...excerpt, exact: excerpt.exact ?? texts.get(excerpt.id) }));
	const events = outline.events.map((event) => ({ ...event, title: texts.get(event.id) }));
	const links = outline.links.map((link) => ({ ...link, title: texts.get(link.id) }));
	const complete = excerpts.every(({ exact }) => exact !== undefined) && [...events, ...links].every(({ title }) => title !== undefined);
	return complete ? ({ ...outline, excerpts, events, links } as Outline) : null;
}
