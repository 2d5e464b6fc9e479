import type { Draft } from '../../draft.ts';
import { describe, problem, type Problem } from '../../problems.ts';

/** No two articles have one short title, whatever the case: readers tell articles apart by it. */
export function checkShortTitles({ articles }: Draft): Problem[] {
	const first = new Map<string, string>();
	return articles.flatMap(({ id, value: { shortTitle }, spot }) => {
		if (shortTitle === undefined) return [];
		const key = shortTitle.normalize('NFKC').toLowerCase();
		const other = first.get(key);
		if (other === undefined) {
			first.set(key, id);
			return [];
		}
		const found = `${describe(shortTitle)}, which ${other} is called too`;
		return [problem('DUPLICATE_SHORT_TITLE', spot('shortTitle'), { id, field: 'shortTitle', found, expected: 'a name of its own' })];
	});
}
