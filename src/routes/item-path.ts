import { resolve } from '$app/paths';
import type { Outline } from '$lib/corpus/outline';
import type { Item } from '$lib/corpus/queries';
import { KINDS } from '$lib/corpus/kinds';

/** The page of an item, or of the whole story. Actors have none of their own. */
export function itemPath(found: Item<Outline> | undefined): string {
	const kind = KINDS.find((kind) => kind === found?.type);
	return found && kind ? resolve('/(map)/[kind=kind]/[id]', { kind, id: found.item.id }) : resolve('/(map)');
}
