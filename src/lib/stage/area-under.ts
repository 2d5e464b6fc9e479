import type { Size, Square } from '../geometry/mercator.ts';
import { areaAt, type Holds } from '../scene/area-at.ts';
import { litWith } from '../scene/drawn.ts';
import type { Session } from '../session/session.svelte.ts';

export type AreaUnder = (
	session: Pick<Session, 'scene' | 'corpus' | 'found'>,
	square: Square,
	screen: Size,
	at: readonly [number, number]
) => string | null;

/**
 * What a pointer means within an area where no mark is drawn. While an item is open, areas that step back are empty map, and so is the open
 * area itself: a click there closes the item, or a map that is all area would leave no place to do so.
 */
export const areaUnder =
	(holds: Holds): AreaUnder =>
	({ scene, corpus, found }, square, screen, at) => {
		const lit = found && litWith(corpus, found.item.id);
		// A place does not light up with itself.
		const places = scene.places.filter(({ id }) => !lit || lit.has(id));
		return areaAt({ ...scene, places }, square, screen, at, holds);
	};
