import { DEFAULT_EVENT_KINDS, DEFAULT_LINK_KINDS } from '../corpus/default-kinds.ts';
import type { EventKind, LinkKind } from '../corpus/types.ts';
import type { Draft, Row } from './draft.ts';

/** Kinds by id, in the order of the table; null for a row of the story that is malformed. */
export type KindTable = { events: ReadonlyMap<string, EventKind | null>; links: ReadonlyMap<string, LinkKind | null> };

/**
 * The kinds that a story's marks may have: the default rows, each replaced in place where the story has a row of the same id, then the rows
 * that the story adds.
 */
export function kindTable({ eventKinds, linkKinds }: Pick<Draft, 'eventKinds' | 'linkKinds'>): KindTable {
	return { events: merge(DEFAULT_EVENT_KINDS, eventKinds), links: merge(DEFAULT_LINK_KINDS, linkKinds) };
}

function merge<T extends { id: string }>(defaults: readonly T[], own: readonly Row<T>[]): Map<string, T | null> {
	return new Map([...defaults.map((kind): [string, T] => [kind.id, kind]), ...own.map(({ id, value }): [string, T | null] => [id, value])]);
}
