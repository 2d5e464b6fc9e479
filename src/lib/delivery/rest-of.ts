import { LISTS, type Brief, type List } from '../corpus/brief.ts';
import type { Corpus, Story } from '../corpus/types.ts';

/**
 * What a brief leaves out of its corpus: by list, in order, the id of each item and the fields that the brief does not tell. The rest is
 * sent with the first item opened or question asked.
 */
export type Rest = { story: Pick<Story, 'borders' | 'periods' | 'groups'> } & {
	[L in List]: (Partial<Corpus[L][number]> & { id: string })[];
};

/** What has to be added to a brief to make the corpus again. */
export function restOf(corpus: Corpus, brief: Brief): Rest {
	const rest = LISTS.map((list) => {
		const told = toldOf(brief, list);
		const missing = corpus[list].map((item) => {
			const known = new Set(Object.entries(told.get(item.id) ?? {}).map(([key, value]) => `${key} ${JSON.stringify(value)}`));
			const fields = Object.entries(item).filter(([key, value]) => key === 'id' || !known.has(`${key} ${JSON.stringify(value)}`));
			return Object.fromEntries(fields);
		});
		return [list, missing] as const;
	});
	const { borders, periods, groups } = corpus.story;
	return { story: { borders, ...(periods && { periods }), ...(groups && { groups }) }, ...Object.fromEntries(rest) } as unknown as Rest;
}

/** The whole corpus, put together from its brief and the rest. */
export function complete({ contested: _, ...brief }: Brief, rest: Rest): Corpus {
	const lists = LISTS.map((list) => {
		const told = toldOf(brief, list);
		return [list, rest[list].map((item) => ({ ...told.get(item.id), ...item }))];
	});
	return { ...brief, story: { ...brief.story, ...rest.story }, ...Object.fromEntries(lists) } as Corpus;
}

/** What a brief tells of each item of a list, by id. */
function toldOf(brief: Brief, list: List): Map<string, object> {
	const items: readonly { id: string }[] = list === 'actors' ? [] : brief[list];
	return new Map(items.map((item) => [item.id, item]));
}
