import { resolve } from '$app/paths';
import type { Brief } from '$lib/corpus/brief.ts';
import type { Item } from '$lib/corpus/queries.ts';
import { KINDS } from '$lib/corpus/kinds.ts';

/** The page of an item, or of the whole story. Actors have none of their own. */
export function itemPath(found: Item<Brief> | undefined): string {
	const kind = KINDS.find((kind) => kind === found?.type);
	return found && kind ? resolve('/(map)/[kind=kind]/[id]', { kind, id: found.item.id }) : resolve('/(map)');
}
