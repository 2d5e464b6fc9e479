import { upward } from '../../corpus/upward.ts';
import type { Draft } from '../draft.ts';
import { describe, problem, type Problem } from '../problems.ts';

/** Offices are the words of the excerpt that has them, and nobody belongs to himself by way of others. */
export function checkActors(draft: Draft): Problem[] {
	const quotes = new Map(draft.excerpts.map(({ id, value }) => [id, value.quote]));
	const above = new Map(draft.actors.map(({ id, value }) => [id, value.memberOf]));
	return draft.actors.flatMap(({ id, value, spot }) => [
		...(value.offices ?? []).flatMap(({ words, excerpt }, i) => {
			const quote = quotes.get(excerpt);
			if (quote === undefined || quote.includes(words)) return [];
			const details = { id, field: 'words', found: describe(words), expected: `words of ${excerpt}: ${describe(quote)}` };
			return [problem('WORDS_NOT_IN_EXCERPT', spot('offices', i, 'words'), details)];
		}),
		...(value.memberOf !== undefined && upward(value.memberOf, (at) => above.get(at)).includes(id)
			? [
					problem('MEMBER_OF_ITSELF', spot('memberOf'), {
						id,
						field: 'memberOf',
						found: String(value.memberOf),
						expected: 'another actor, above it'
					})
				]
			: [])
	]);
}
