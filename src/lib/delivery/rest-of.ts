import { LISTS, type Brief, type List } from '../corpus/brief.ts';
import type { Corpus } from '../corpus/types.ts';

/** What a brief leaves out of its corpus, by list and id; a field that it shortens stands here in full. Sent with the first item opened. */
export type Rest = { [L in List]: Record<string, Partial<Corpus[L][number]>> };

/** What has to be added to a brief to make the corpus again. */
export function restOf(corpus: Corpus, brief: Brief): Rest {
	const rest = LISTS.map((list) => {
		const told = new Map<string, object>(brief[list].map((item) => [item.id, item]));
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
export function complete(brief: Brief, rest: Rest): Corpus {
	const lists = LISTS.map((list) => [list, brief[list].map((item) => ({ ...item, ...rest[list][item.id] }))]);
	return { ...brief, ...Object.fromEntries(lists) } as Corpus;
}
