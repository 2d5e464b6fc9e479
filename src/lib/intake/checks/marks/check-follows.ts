import type { Draft } from '../../draft.ts';
import { problem, type Problem } from '../../problems.ts';

/** A mark follows another one, and one of the two cites the excerpt that says so. */
export function checkFollows({ events, links }: Draft): Problem[] {
	const cited = new Map([...events, ...links].map(({ id, value }): [string, readonly string[]] => [id, value.excerpts]));
	return [...events, ...links].flatMap(({ id, value, spot }) =>
		(value.follows ?? []).flatMap(({ mark, excerpt }, i) => {
			const its = cited.get(mark);
			if (mark === id) {
				const details = { id, field: 'mark', found: `${id} itself`, expected: 'another mark' };
				return [problem('FOLLOWS_ITSELF', spot('follows', i, 'mark'), details)];
			}
			if (!its || [...its, ...value.excerpts].includes(excerpt)) return [];
			const details = {
				id,
				field: 'excerpt',
				found: `${excerpt}, which neither cites`,
				expected: `an excerpt that ${id} or ${mark} cites`
			};
			return [problem('FOLLOWS_UNQUOTED', spot('follows', i, 'excerpt'), details)];
		})
	);
}
