import type { Draft } from '../../draft.ts';
import { problem, type Problem } from '../../problems.ts';

/** Either every answer to a question has a position or none has, and the answers of one position stand together. */
export function checkPositions({ disagreements }: Draft): Problem[] {
	return disagreements.flatMap(({ id, value: { versions }, spot }) => {
		const positions = versions.map(({ position }) => position);
		if (positions.every((each) => each === undefined)) return [];
		return positions.flatMap((position, i) => {
			const first = positions.indexOf(position);
			const apart = position !== undefined && positions.slice(first, i).some((each) => each !== position);
			if (position !== undefined && !apart) return [];
			const found = apart ? `“${position}” again, with another position between` : 'an answer without a position';
			const expected = 'a position for every answer, answers of one position together';
			return [problem('POSITION_APART', spot('versions', i), { id, field: 'position', found, expected })];
		});
	});
}
