import type { Actor, Article, Corpus, DateBasis, Disagreement, Event, Excerpt, Link, Place, Story } from './types.ts';

/** The text of `/data/corpus.json`, format 1: every key written out here, in this order, and no other. The same corpus gives the same bytes. */
export function publishCorpus(corpus: Corpus): string {
	const { format, story, articles, places, actors, excerpts, events, links, disagreements } = corpus;
	const published = {
		format,
		story: publishStory(story),
		articles: articles.map(publishArticle),
		places: places.map(publishPlace),
		actors: actors.map(publishActor),
		excerpts: excerpts.map(publishExcerpt),
		events: events.map(publishEvent),
		links: links.map(publishLink),
		disagreements: disagreements.map(publishDisagreement)
	};
	return `${JSON.stringify(published, null, '\t')}\n`;
}

function publishStory({ id, title, introduction, language, bounds, principal, borders }: Story): Story {
	return { id, title, introduction, language, bounds, principal, borders };
}

function publishArticle({ id, file, outlet, title, published, publishedBasis, language, sha256 }: Article): Article {
	return { id, file, outlet, title, published, publishedBasis: publishBasis(publishedBasis), language, sha256 };
}

function publishPlace({ id, name, names, kind, country, coordinates, placed }: Place): Place {
	return { id, name, names, kind, country, coordinates, placed };
}

function publishActor({ id, name, names, kind }: Actor): Actor {
	return { id, name, names, kind };
}

function publishExcerpt({ id, article, exact, prefix, suffix, start, end, speaker, via, stance, language }: Excerpt): Excerpt {
	return { id, article, exact, prefix, suffix, start, end, speaker, ...(via && { via }), stance, language };
}

function publishEvent({ id, kind, title, date, dateBasis, status, places, actors, excerpts }: Event): Event {
	return { id, kind, title, date, dateBasis: publishBasis(dateBasis), status, places, actors, excerpts };
}

function publishLink({ id, kind, tone, status, title, date, dateBasis, from, to, fromActor, toActor, excerpts }: Link): Link {
	return { id, kind, tone, status, title, date, dateBasis: publishBasis(dateBasis), from, to, fromActor, toActor, excerpts };
}

function publishDisagreement({ id, question, about, versions }: Disagreement): Disagreement {
	return { id, question, about, versions: versions.map(({ answer, speaker, excerpts }) => ({ answer, speaker, excerpts })) };
}

function publishBasis({ kind, phrase, reason }: DateBasis): DateBasis {
	return { kind, phrase, reason };
}
