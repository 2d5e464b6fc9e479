import { resolve } from '$app/paths';
import { KINDS } from '$lib/corpus/kinds.ts';

/** The page of an item, or of the whole story. Actors have none of their own. */
export function itemPath(found: { type: string; item: { id: string } } | undefined): string {
	const kind = KINDS.find((kind) => kind === found?.type);
	return found && kind ? resolve('/(map)/[kind=kind]/[id]', { kind, id: found.item.id }) : resolve('/(map)');
}
