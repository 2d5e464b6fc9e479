import type { Declaration } from '../draft.ts';
import { foldId, ID_PATTERN, isId } from '../../corpus/ids.ts';
import { problem, type Problem } from '../problems.ts';

/** Ids are well-formed, and unique over the whole corpus whatever the kind and whatever the case. */
export function checkIds(declarations: Declaration[]): Problem[] {
	const byFold = new Map<string, Declaration[]>();
	for (const declaration of declarations) {
		const folded = foldId(declaration.id);
		const same = byFold.get(folded);
		if (same) same.push(declaration);
		else byFold.set(folded, [declaration]);
	}
	return [...byFold.values()].flatMap((same) => {
		// The well-formed spelling stays: Bamako is a second bamako, never the other way round.
		const first = same.find(({ id }) => isId(id)) ?? same[0];
		return same.flatMap((declaration) => {
			const { id, kind, spot } = declaration;
			if (declaration !== first) {
				const found = `a second ${id}, here of the kind ${kind}`;
				const expected = `an id not yet taken; ${first?.id} is the ${first?.kind} at ${first?.spot.file}:${first?.spot.line}`;
				return [problem('DUPLICATE_ID', spot, { id, field: 'id', found, expected })];
			}
			if (isId(id)) return [];
			const expected = ID_PATTERN.test(id) ? 'a name no system reserves' : `text that matches ${ID_PATTERN.source}`;
			return [problem('BAD_ID', spot, { id, field: 'id', found: JSON.stringify(id), expected })];
		});
	});
}
