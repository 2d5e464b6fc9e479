import type { Calendar, Corpus } from '../../corpus/types.ts';
import { elsewhereWordsFor } from '../../words/sections/elsewhere.ts';
import { cardOf, moreAnswers, type Card } from './card.ts';
import { fitted, type Quote } from './quote.ts';

/** What is shown of a page where a link to it is shared. */
export type Preview = { title: string; description: string };

/** The most letters of a description: what most hosts show is shorter. */
const MOST = 240;

/** The preview of the page of the story, or of an item. */
export function previewOf(corpus: Corpus, dates: Calendar, id: string | null): Preview {
	const card = cardOf(corpus, dates, id);
	return { title: card.title, description: descriptionOf(corpus, card) };
}

/** A card as text: its quotations with who says them, or its note where it has none. */
function descriptionOf(corpus: Corpus, card: Card): string {
	const words = elsewhereWordsFor(corpus.story.language);
	const { quotes, answers, note } = card;
	const [only, ...others] = quotes;
	if (!only) return note ?? '';
	if (others.length === 0 && answers === 0) return words.said(shortened(only, MOST), `${only.who} ${only.does}`, only.source);
	const told = quotes.map((quote) => words.answer(shortened(quote, Math.floor(MOST / quotes.length)), quote.who));
	return [...told, moreAnswers(corpus, card, quotes.length) ?? []].flat().join('; ');
}

const shortened = (quote: Quote, most: number): string => fitted(quote, (text) => text.length <= most).replace(/\s+/g, ' ');
