import { findItem, type Item } from './queries.ts';
import type { KINDS } from './kinds.ts';
import type { Corpus } from './types.ts';

/** An old address of something: the kind and the id in the address, and what stands there now. */
export type OldAddress = { kind: (typeof KINDS)[number]; id: string; now: Item };

/** The id that something has now, by any id that it has or had, or by the ids of two in the other order; any other id as it is. */
export function currentId(corpus: Corpus, id: string): string {
	if (findItem(corpus, id)) return id;
	const turned = id.split('/').toReversed().join('/');
	return findItem(corpus, turned) ? turned : (kept(corpus).find(({ item }) => item.aliases?.includes(id))?.item.id ?? id);
}

/**
 * Every address that an old id can have had. Of what kind its bearer was is not recorded: a mark or something of the kind of what took its
 * place, so each id stands under these kinds.
 */
export function oldAddresses(corpus: Corpus): OldAddress[] {
	return kept(corpus).flatMap((now) =>
		(now.item.aliases ?? []).flatMap((id) => [...new Set([now.type, 'event', 'link'] as const)].map((kind) => ({ kind, id, now })))
	);
}

/** Everything that can have had another id. */
function kept({ places, excerpts, events, links, disagreements }: Corpus) {
	return [
		...places.map((item) => ({ type: 'place' as const, item })),
		...excerpts.map((item) => ({ type: 'excerpt' as const, item })),
		...events.map((item) => ({ type: 'event' as const, item })),
		...links.map((item) => ({ type: 'link' as const, item })),
		...disagreements.map((item) => ({ type: 'disagreement' as const, item }))
	];
}
