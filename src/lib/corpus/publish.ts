import type {
	Actor,
	Article,
	ArticleSources,
	Corpus,
	DateBasis,
	Disagreement,
	Event,
	EventKind,
	Excerpt,
	FactSource,
	Follows,
	Link,
	LinkKind,
	NonEmpty,
	Office,
	Place,
	Story,
	StoryPoint,
	Translation,
	Use,
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

function publishStory({ id, title, introduction, language, bounds, principal, borders, focus, periods, groups }: Story): Story {
	const named = periods?.map(({ title, range }) => ({ title, range }));
	const gathered = groups?.map(({ title, marks }) => ({ title, marks }));
	const time = { ...(focus !== undefined && { focus }), ...(named && { periods: named }), ...(gathered && { groups: gathered }) };
	return { id, title, introduction, language, bounds, principal, borders, ...time };
}

function publishArticle(article: Article): Article {
	const { id, file, url, archived, outlet, author, credit, title, shortTitle, imageCaption, sources, language, sha256 } = article;
	const addresses = { ...(url !== undefined && { url }), ...(archived !== undefined && { archived }) };
	const from = { outlet, ...(author !== undefined && { author }), ...(credit !== undefined && { credit }) };
	const names = { title, ...(shortTitle !== undefined && { shortTitle }), ...(imageCaption !== undefined && { imageCaption }) };
	const date = { published: article.published, publishedBasis: publishBasis(article.publishedBasis) };
	return { id, file, ...addresses, ...from, ...names, ...(sources && { sources: publishSources(sources) }), ...date, language, sha256 };
}

function publishSources({ url, archived, outlet, author, title, imageCaption, published }: ArticleSources): ArticleSources {
	const given = Object.entries({ url, archived, outlet, author, title, imageCaption, published }).filter(([, source]) => source);
	return Object.fromEntries(given.map(([fact, source]) => [fact, publishSource(source!)]));
}

function publishSource({ from, phrase, reason }: FactSource): FactSource {
	return { from, ...(phrase !== undefined && { phrase }), ...(reason !== undefined && { reason }) };
}

function publishPlace({ id, name, names, kind, country, coordinates, placed, aliases, log }: Place): Place {
	return { id, name, names, kind, country, coordinates, placed, ...publishKept({ aliases, log }) };
}

function publishActor({ id, name, names, kind, plural, inSentence, memberOf, offices }: Actor): Actor {
	const [first, ...others] = (offices ?? []).map(({ words, excerpt }) => ({ words, excerpt }));
	const place = { ...(memberOf !== undefined && { memberOf }), ...(first && { offices: [first, ...others] as NonEmpty<Office> }) };
	return { id, name, names, kind, ...(plural && { plural }), ...(inSentence !== undefined && { inSentence }), ...place };
}

function publishExcerpt(excerpt: Excerpt): Excerpt {
	const { id, article, part, exact, prefix, suffix, start, end, speaker, with: others, via, stance, speech, language } = excerpt;
	const quotation = { id, article, ...(part && { part }), exact, prefix, suffix, start, end };
	const voice = { speaker, ...(others && { with: others }), ...(via && { via }), stance, speech };
	const translation = excerpt.translation && { translation: publishTranslation(excerpt.translation) };
	return { ...quotation, ...voice, language, ...translation, ...publishKept(excerpt) };
}

function publishTranslation({ text, by, language }: Translation): Translation {
	return { text, by, language };
}

function publishEventKind({ id, label, definition, drawing, conflict, saying }: EventKind): EventKind {
	return { id, label, definition, drawing, ...(conflict && { conflict }), ...(saying && { saying }) };
}

function publishLinkKind({ id, label, definition, tones, sides, drawing, conflict, saying }: LinkKind): LinkKind {
	return { id, label, definition, tones, sides, drawing, ...(conflict && { conflict }), ...(saying && { saying }) };
}

function publishEvent(event: Event): Event {
	const { id, kind, title, note, date, dateBasis, status, places, actors, sides } = event;
	const words = { title, ...(note !== undefined && { note }), date, dateBasis: publishBasis(dateBasis), status };
	return { id, kind, ...words, places, actors, ...(sides && { sides }), ...publishEvidence(event), ...publishRest(event) };
}

function publishLink(link: Link): Link {
	const { id, kind, tone, status, title, note, date, dateBasis, from, to, fromActor, toActor, with: others, against } = link;
	const words = { tone, status, title, ...(note !== undefined && { note }), date, dateBasis: publishBasis(dateBasis) };
	const ends = { from, to, fromActor, toActor, ...(others && { with: others }), ...(against && { against }) };
	return { id, kind, ...words, ...ends, ...publishEvidence(link), ...publishRest(link) };
}

function publishDisagreement(disagreement: Disagreement): Disagreement {
	const { id, question, topic, wording, about, versions } = disagreement;
	const head = { id, question, ...(topic !== undefined && { topic }), ...(wording && { wording }) };
	return { ...head, about, versions: versions.map(publishVersion), ...publishKept(disagreement) };
}

function publishVersion({ answer, position, shortAnswer, speaker, with: others, relaying, ...evidence }: Version): Version {
	const words = { answer, ...(position !== undefined && { position }), ...(shortAnswer !== undefined && { shortAnswer }) };
	return { ...words, speaker, ...(others && { with: others }), ...(relaying && { relaying }), ...publishEvidence(evidence) };
}

function publishEvidence({ excerpts, uses }: Pick<Version, 'excerpts' | 'uses'>): Pick<Version, 'excerpts' | 'uses'> {
	const [first, ...others] = (uses ?? []).map(publishUse);
	return { excerpts, ...(first && { uses: [first, ...others] }) };
}

function publishUse({ excerpt, words, stance, speaker }: Use): Use {
	return { excerpt, ...(words !== undefined && { words }), ...(stance && { stance }), ...(speaker !== undefined && { speaker }) };
}

function publishRest({ rank, follows, aliases, log }: Pick<Event, 'rank' | 'follows' | 'aliases' | 'log'>) {
	const [first, ...others] = (follows ?? []).map(({ mark, how, excerpt }): Follows => ({ mark, how, excerpt }));
	const order = { ...(rank && { rank }), ...(first && { follows: [first, ...others] as NonEmpty<Follows> }) };
	return { ...order, ...publishKept({ aliases, log }) };
}

function publishPoint({ id, label, text, marks, excerpt, bounds, range }: StoryPoint): StoryPoint {
	return { id, label, text, marks, excerpt, ...(bounds && { bounds }), ...(range !== undefined && { range }) };
}

function publishKept({ aliases, log }: Pick<Place, 'aliases' | 'log'>): Pick<Place, 'aliases' | 'log'> {
	const corrections = log?.map(({ date, change, reason }) => ({ date, change, reason }));
	return { ...(aliases && { aliases }), ...(corrections && { log: corrections }) };
}

function publishBasis({ kind, phrase, reason }: DateBasis): DateBasis {
	return { kind, phrase, reason };
}
