import type {
	Actor,
	Article,
	Corpus,
	Correction,
	DateBasis,
	Disagreement,
	Event,
	EventKind,
	Excerpt,
	Link,
	LinkKind,
	Place,
	Story,
	StoryPoint,
	Version
} from './types.ts';

/**
 * The text of `/data/corpus.json`, format 1. This file writes out every key, in order, and no other key, so the same corpus gives the same
 * bytes.
 */
export function publishCorpus(corpus: Corpus): string {
	const { format, story, articles, places, actors, excerpts, eventKinds, linkKinds, events, links, disagreements, points } = corpus;
	const published = {
		format,
		story: publishStory(story),
		articles: articles.map(publishArticle),
		places: places.map(publishPlace),
		actors: actors.map(publishActor),
		excerpts: excerpts.map(publishExcerpt),
		eventKinds: eventKinds.map(publishEventKind),
		linkKinds: linkKinds.map(publishLinkKind),
		events: events.map(publishEvent),
		links: links.map(publishLink),
		disagreements: disagreements.map(publishDisagreement),
		points: points.map(publishPoint)
	};
	return `${JSON.stringify(published, null, '\t')}\n`;
}

function publishStory({ id, title, introduction, language, bounds, principal, borders, focus, periods }: Story): Story {
	const named = periods?.map(({ title, range }) => ({ title, range }));
	const time = { ...(focus !== undefined && { focus }), ...(named && { periods: named }) };
	return { id, title, introduction, language, bounds, principal, borders, ...time };
}

function publishArticle({ id, file, outlet, title, shortTitle, published, publishedBasis, language, sha256 }: Article): Article {
	const names = { outlet, title, ...(shortTitle !== undefined && { shortTitle }) };
	return { id, file, ...names, published, publishedBasis: publishBasis(publishedBasis), language, sha256 };
}

function publishPlace({ id, name, names, kind, country, coordinates, placed, log }: Place): Place {
	return { id, name, names, kind, country, coordinates, placed, ...publishLog(log) };
}

function publishActor({ id, name, names, kind, plural, inSentence }: Actor): Actor {
	return { id, name, names, kind, ...(plural && { plural }), ...(inSentence !== undefined && { inSentence }) };
}

function publishExcerpt(excerpt: Excerpt): Excerpt {
	const { id, article, part, exact, prefix, suffix, start, end, speaker, with: others, via, stance, speech, language, log } = excerpt;
	const quotation = { id, article, ...(part && { part }), exact, prefix, suffix, start, end };
	const voice = { speaker, ...(others && { with: others }), ...(via && { via }), stance, speech };
	return { ...quotation, ...voice, language, ...publishLog(log) };
}

function publishEventKind({ id, label, definition, drawing, conflict }: EventKind): EventKind {
	return { id, label, definition, drawing, ...(conflict && { conflict }) };
}

function publishLinkKind({ id, label, definition, tones, sides, drawing, conflict }: LinkKind): LinkKind {
	return { id, label, definition, tones, sides, drawing, ...(conflict && { conflict }) };
}

function publishEvent({ id, kind, title, date, dateBasis, status, places, actors, excerpts, log }: Event): Event {
	return { id, kind, title, date, dateBasis: publishBasis(dateBasis), status, places, actors, excerpts, ...publishLog(log) };
}

function publishLink({ id, kind, tone, status, title, date, dateBasis, from, to, fromActor, toActor, excerpts, log }: Link): Link {
	const ends = { from, to, fromActor, toActor };
	return { id, kind, tone, status, title, date, dateBasis: publishBasis(dateBasis), ...ends, excerpts, ...publishLog(log) };
}

function publishDisagreement({ id, question, topic, about, versions, log }: Disagreement): Disagreement {
	return { id, question, ...(topic !== undefined && { topic }), about, versions: versions.map(publishVersion), ...publishLog(log) };
}

function publishVersion({ answer, shortAnswer, speaker, with: others, relaying, excerpts }: Version): Version {
	const words = { answer, ...(shortAnswer !== undefined && { shortAnswer }) };
	return { ...words, speaker, ...(others && { with: others }), ...(relaying && { relaying }), excerpts };
}

function publishPoint({ id, label, text, marks, excerpt, bounds, range }: StoryPoint): StoryPoint {
	return { id, label, text, marks, excerpt, ...(bounds && { bounds }), ...(range !== undefined && { range }) };
}

function publishLog(log: Correction[] | undefined): { log?: Correction[] } {
	return log ? { log: log.map(({ date, change, reason }) => ({ date, change, reason })) } : {};
}

function publishBasis({ kind, phrase, reason }: DateBasis): DateBasis {
	return { kind, phrase, reason };
}
