import { upward } from '../../../corpus/upward.ts';
import type { Draft } from '../../draft.ts';
import { kindTable } from '../../kind-table.ts';
import { problem, type Problem } from '../../problems.ts';
import type { EventKind, LinkKind } from '../../../corpus/types.ts';

/**
 * Nothing is done or ongoing on the word of a party, or of somebody whom an article quotes: an article says so in its own voice, both
 * sides of a link do, or the mark is of a kind that is done by saying it.
 */
export function checkStatus(draft: Draft): Problem[] {
	const cited = new Map(draft.excerpts.map(({ id, value }) => [id, value]));
	const actors = new Set(draft.actors.map(({ id }) => id));
	const above = new Map(draft.actors.map(({ id, value }) => [id, value.memberOf]));
	const table = kindTable(draft);
	const kinds = { event: table.events, link: table.links };
	return [...draft.events, ...draft.links].flatMap(({ id, kind: type, value, spot }) => {
		const { kind, status, excerpts, uses = [] } = value;
		const row: (EventKind | LinkKind) | null | undefined = kinds[type as 'event' | 'link'].get(kind);
		if (!row || row.saying || (status !== 'done' && status !== 'ongoing')) return [];
		const voices = excerpts.flatMap((id) => {
			const speaker = uses.find(({ excerpt }) => excerpt === id)?.speaker ?? cited.get(id)?.speaker ?? '';
			return [speaker].flat();
		});
		// Whoever is no actor is an article, or unknown, which is a problem of its own.
		const told = voices.some((each) => !actors.has(each));
		const both =
			'fromActor' in value &&
			[value.fromActor, value.toActor].every((side) => voices.some((voice) => upward(voice, (at) => above.get(at)).includes(side)));
		if (told || both) return [];
		const found = `${status}, on the word of those who speak in ${excerpts.join(', ')}`;
		return [
			problem('STATUS_ON_A_WORD', spot('status'), {
				id,
				field: 'status',
				found,
				expected: 'alleged, or an article or both sides that say so'
			})
		];
	});
}
