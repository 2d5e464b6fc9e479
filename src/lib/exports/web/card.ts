import { excerptsOf, toExcerpts } from '../../corpus/excerpts/excerpts-of.ts';
import { findItem, kindOf, marksOfActor, type Item, type Mark } from '../../corpus/queries.ts';
import type { Calendar, Corpus, Disagreement, Version } from '../../corpus/types.ts';
import { useOf } from '../../corpus/uses.ts';
import { foremostExcerpts } from '../../query/foremost.ts';
import { suppliedDate } from '../../words/brief-date.ts';
import { isInferred } from '../../words/is-inferred.ts';
import { kickerOf } from '../../words/kicker.ts';
import { elsewhereWordsFor } from '../../words/sections/elsewhere.ts';
import { panelWordsFor } from '../../words/sections/panels.ts';
import { titleOf } from '../../words/title.ts';
import { toldStatus } from '../../words/told-status.ts';
import { answererInBrief } from '../../words/voice.ts';
import { wordsFor } from '../../words/words-for.ts';
import { quoteOf, type Quote } from './quote.ts';

/** What is shown of the story, or of something in it, where a link to its page is shared: the text of its picture and of its description. */
export type Card = {
	/** What kind of thing it is, and when it was; null for the story. */
	kicker: string | null;
	title: string;
	/** Whether the title only tells whose words the quotation is, which the voice below it tells too: a picture goes without. */
	bare: boolean;
	/** One quotation; of a question the words of up to three answers, in the order of the data; none of the story as a whole. */
	quotes: Quote[];
	/** How many answers a question has in all; 0 for anything else. */
	answers: number;
	/** What stands below the title of the story; null for anything else. */
	note: string | null;
	/** What stands at the foot: on what the story rests, or below anything else the name of the story. */
	foot: string;
};

/** The most answers of a question that are shown. */
const ANSWERS = 3;

/** The card of the story, or of what an id names; throws for an id that names nothing. */
export function cardOf(corpus: Corpus, dates: Calendar, id: string | null): Card {
	if (id === null) return storyCard(corpus);
	const found = findItem(corpus, id);
	if (!found) throw new Error(`nothing has the id ${id}`);
	const title = found.type === 'point' ? found.item.text : titleOf(corpus, id);
	const answers = found.type === 'disagreement' ? found.item.versions.length : 0;
	const words = { kicker: kindAndWhen(corpus, dates, found), title, bare: found.type === 'excerpt' };
	return { ...words, quotes: quotesOf(corpus, dates, found), answers, note: null, foot: corpus.story.title };
}

function storyCard({ story, articles, events, links, excerpts }: Corpus): Card {
	const held = { articles: articles.length, marks: events.length + links.length, excerpts: excerpts.length };
	const evidence = elsewhereWordsFor(story.language).evidence(held);
	return { kicker: null, title: story.title, bare: false, quotes: [], answers: 0, note: story.introduction, foot: evidence };
}

function kindAndWhen(corpus: Corpus, dates: Calendar, found: Item): string {
	const { language } = corpus.story;
	switch (found.type) {
		case 'event':
		case 'link':
			return [kindOf(corpus, found).label, dateOf(corpus, dates, found), toldStatus(corpus, found)].filter(Boolean).join(' · ');
		case 'point':
			return elsewhereWordsFor(language).point(corpus.points.indexOf(found.item) + 1, corpus.points.length);
		default:
			return kickerOf(found, panelWordsFor(language), wordsFor(language));
	}
}

/** The date of a mark in words, one that an editor inferred in brackets; undefined where it has none. */
function dateOf({ story }: Corpus, dates: Calendar, { item }: Mark): string | undefined {
	const text = item.date === null ? undefined : dates[item.date]?.text;
	return text !== undefined && isInferred(item) ? suppliedDate(story.language, text) : text;
}

function quotesOf(corpus: Corpus, dates: Calendar, found: Item): Quote[] {
	if (found.type === 'disagreement') return shownAnswers(found.item).flatMap((version) => answerOf(corpus, dates, version));
	if (found.type === 'comparison') return found.item.articles.flatMap((id) => firstOf(corpus, dates, findItem(corpus, id)) ?? []);
	// Who is never heard is shown by what it takes part in.
	const silent = found.type === 'actor' && excerptsOf(corpus, found).length === 0;
	const quote = firstOf(corpus, dates, silent ? marksOfActor(corpus, found.item.id)[0] : found);
	return quote ? [quote] : [];
}

/** The quotation that says most of an item; of a mark what the mark takes from it. */
function firstOf(corpus: Corpus, dates: Calendar, found: Item | undefined): Quote | null {
	const excerpts = found ? excerptsOf(corpus, found) : [];
	const excerpt = found?.type === 'point' ? excerpts[0] : foremostExcerpts(excerpts)[0];
	if (!found || !excerpt) return null;
	return quoteOf(corpus, dates, excerpt, 'excerpts' in found.item ? useOf(found.item, excerpt.id) : undefined);
}

/** The words of an answer, with who gives it. */
function answerOf(corpus: Corpus, dates: Calendar, version: Version): Quote[] {
	const [excerpt] = toExcerpts(corpus, version.excerpts);
	if (!excerpt) return [];
	return [{ ...quoteOf(corpus, dates, excerpt, useOf(version, excerpt.id)), who: answererInBrief(corpus, version), does: '' }];
}

/** The first answers of a question, one of each position, in the order of the data. */
const shownAnswers = ({ versions }: Disagreement): Version[] =>
	versions
		.filter(({ position }, i) => position === undefined || versions.findIndex((each) => each.position === position) === i)
		.slice(0, ANSWERS);

/** What is said of the answers that are not shown; null where all are. */
export function moreAnswers({ story }: Pick<Corpus, 'story'>, { answers }: Card, shown: number): string | null {
	return answers > shown ? elsewhereWordsFor(story.language).moreAnswers(answers - shown) : null;
}
