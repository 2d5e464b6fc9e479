import type { Draft } from '../../draft.ts';
import { problem, type Problem } from '../../problems.ts';

/** Whoever stands on a side of an event takes part in the event, and on one side only. */
export function checkSides({ events }: Draft): Problem[] {
	return events.flatMap(({ id, value: { actors, sides = [] }, spot }) => {
		const seen = new Set<string>();
		return sides.flatMap((side, i) =>
			side.flatMap((actor, k) => {
				const twice = seen.has(actor);
				seen.add(actor);
				if (!twice && actors.includes(actor)) return [];
				const found = twice ? `${actor} a second time` : `${actor}, who is not among the actors`;
				const expected = `each once, of ${actors.join(', ') || 'the actors, of whom there are none'}`;
				return [problem('SIDE_WITHOUT_ACTOR', spot('sides', i, k), { id, field: 'sides', found, expected })];
			})
		);
	});
}
