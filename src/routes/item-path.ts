import { resolve } from '$app/paths';
import { KINDS } from '$lib/corpus/kinds.ts';

/**
 * The page of an item, or of the whole story. Actors have none of their own. With a slash at the end, as pages are served: without one a
 * host sends each click on to another address.
 */
export function itemPath(found: { type: string; item: { id: string } } | undefined): string {
	const kind = KINDS.find((kind) => kind === found?.type);
	return found && kind ? `${resolve('/(map)/[kind=kind]/[id]', { kind, id: found.item.id })}/` : resolve('/(map)');
}
