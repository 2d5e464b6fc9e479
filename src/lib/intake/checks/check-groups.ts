import type { Draft } from '../draft.ts';
import { problem, type Problem } from '../problems.ts';

/** A mark is in one group of the story at most. */
export function checkGroups({ story }: Draft): Problem[] {
	return story.flatMap(({ id, value, spot }) => {
		const seen = new Map<string, string>();
		return (value.groups ?? []).flatMap(({ title, marks }, i) =>
			marks.flatMap((mark, k) => {
				const other = seen.get(mark);
				seen.set(mark, title);
				if (other === undefined || other === title) return [];
				const details = { id, field: 'marks', found: `${mark}, which is in “${other}” too`, expected: 'one group for each mark' };
				return [problem('GROUPS_SHARE', spot('groups', i, 'marks', k), details)];
			})
		);
	});
}
