import type { Corpus } from '../corpus/types.ts';
import { clausesOf, without, type Clause } from '../query/loosened.ts';
import type { Day, Query } from '../query/query.ts';
import { dateText } from '../words/date-words.ts';
import type { AskingWords } from '../words/sections/asking.ts';
import type { ToldDate } from '../words/told-date.ts';
import { labelOf } from './labels.ts';

/** A value of a question in words, with the query without that value; or words of ours between two values. */
export type Said = string | { text: string; without: Query };

/** A question as the beginning of a sentence, “Hostile, voiced by the union or the police”, in the order of the filters. */
export function sayQuery(corpus: Corpus, words: AskingWords, query: Query): Said[] {
	const said = clausesOf(query).flatMap((clause, i): Said[] => {
		const values = valuesOf(corpus, words, query, clause);
		const texts = values.map(({ text }) => text);
		let value = 0;
		const list = words
			.either(texts)
			.map((part): Said => (part.type === 'element' ? { text: part.value, without: values[value++]!.without } : part.value));
		return [(i > 0 ? words.comma : '') + words.before[clause], ...list].filter((each) => each !== '');
	});
	const [first, ...rest] = said;
	if (first === undefined) return [];
	return [typeof first === 'string' ? words.capital(first) : { ...first, text: words.capital(first.text) }, ...rest];
}

/** A part of a question in words, without what stands before it. */
export function sayClause(corpus: Corpus, words: AskingWords, query: Query, clause: Clause): string {
	return words
		.either(valuesOf(corpus, words, query, clause).map(({ text }) => text))
		.map(({ value }) => value)
		.join('');
}

function valuesOf(corpus: Corpus, words: AskingWords, query: Query, clause: Clause): { text: string; without: Query }[] {
	switch (clause) {
		case 'text':
			return [{ text: words.text(query.text.trim()), without: without(query, clause) }];
		case 'days':
			return [{ text: sayDays(corpus, words, query), without: without(query, clause) }];
		case 'contested':
			return [{ text: words.contested, without: without(query, clause) }];
		default:
			return query[clause].map((value) => ({
				text: labelOf(corpus, words, clause, value, 'within'),
				without: { ...query, [clause]: query[clause].filter((each) => each !== value) }
			}));
	}
}

function sayDays({ story }: Corpus, words: AskingWords, { from, to }: Query): string {
	const single = (day: Day) => dateText(story.language, { form: 'single', date: toldDay(day) });
	if (from === null) return words.days.until(single(to!));
	if (to === null) return words.days.since(single(from));
	if (from === to) return words.days.on(single(from));
	return words.days.within(dateText(story.language, { form: 'interval', from: toldDay(from), to: toldDay(to) }));
}

function toldDay(day: Day): ToldDate {
	const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
	return { unit: 'day', year, month, day: date, doubt: null };
}
