import { ID_PATTERN, isId, nearestId } from '../../../corpus/ids.ts';
import type { Event, Link } from '../../../corpus/types.ts';
import type { Draft, Entry, Row } from '../../draft.ts';
import { kindTable, type KindTable } from '../../kind-table.ts';
import { problem, type Problem } from '../../problems.ts';

/** Every mark is of a kind that a row names, every link has a tone that the kind allows, and no two rows have one id. */
export function checkKinds(draft: Draft): Problem[] {
	const table = kindTable(draft);
	return [
		...checkRows(draft.eventKinds),
		...checkRows(draft.linkKinds),
		// A row that could not be read may be the missing row.
		...(draft.complete ? [...draft.events.flatMap(unknown(table, 'events')), ...draft.links.flatMap(unknown(table, 'links'))] : []),
		...draft.links.flatMap((link) => checkTone(table, link))
	];
}

function checkRows(rows: readonly Row<unknown>[]): Problem[] {
	const seen = new Set<string>();
	return rows.flatMap(({ id, spot }) => {
		const second = seen.has(id);
		seen.add(id);
		if (second) return [problem('DUPLICATE_KIND', spot, { id, field: 'id', found: `a second row ${id}`, expected: 'one row for each id' })];
		if (isId(id)) return [];
		const expected = `text that matches ${ID_PATTERN.source}, and no name that a system reserves`;
		return [problem('BAD_ID', spot, { id, field: 'id', found: JSON.stringify(id), expected })];
	});
}

/** An example of a row for a new kind, for whoever has to write such a row. */
const ROWS = {
	events: (id: string) => `events: [{ id: ${id}, label: …, definition: …, drawing: none }]`,
	links: (id: string) => `links: [{ id: ${id}, label: …, definition: …, tones: [neutral], sides: from-to, drawing: pulse }]`
};

function unknown(table: KindTable, list: keyof KindTable): (mark: Entry<Event | Link>) => Problem[] {
	const known = [...table[list].keys()];
	const other = list === 'events' ? 'links' : 'events';
	return ({ id, value: { kind }, spot }) => {
		if (table[list].has(kind)) return [];
		const near = nearestId(kind, known);
		const row = `add a row to vocabulary.yaml in the folder of the story: ${ROWS[list](kind)}`;
		return [
			problem('KIND_UNKNOWN', spot('kind'), {
				id,
				field: 'kind',
				found: table[other].has(kind) ? `${kind}, which is a kind of ${other} alone` : kind,
				expected: `a kind of ${list} that a row names: ${known.join(', ')}`,
				fix: near === null ? `correct the kind, or ${row}` : `did you mean ${near}? Correct the kind, or ${row}`
			})
		];
	};
}

function checkTone({ links }: KindTable, { id, value: { kind, tone }, spot }: Entry<Link>): Problem[] {
	const row = links.get(kind);
	if (!row || row.tones.includes(tone)) return [];
	const details = { id, field: 'tone', found: `${tone}, for the kind ${kind}`, expected: row.tones.join(' or ') };
	return [problem('TONE_NOT_OF_KIND', spot('tone'), details)];
}
