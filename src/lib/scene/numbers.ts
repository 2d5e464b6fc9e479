import type { Brief } from '../corpus/brief.ts';
import type { Position } from '../corpus/types.ts';
import { marksOfPoint } from '../corpus/queries.ts';
import { pointAt } from '../geometry/polyline.ts';
import { standsOf } from './stand-apart.ts';
import type { Layout, SceneArc, SceneEvent, SceneNumber } from './types.ts';

/** The share of an arc at which a number stands where the plan gives none. */
export const NUMBER_SHARE = 0.36;
/** Where the numbers of one event's points stand, in pixels from its sign: above it, so that its place keeps room for a name. */
const ABOVE = [
	[0, -21],
	[21, -12],
	[-21, -12]
] as const;

/** Where a number stands that has its planned stand on a line. */
export const standOn = (path: readonly Position[], stand: Layout['numbers'][string]): Pick<SceneNumber, 'at' | 'offset'> =>
	typeof stand === 'number' ? { at: pointAt(path, stand), offset: [0, 0] } : { at: pointAt(path, 0), offset: stand };

/**
 * The numbers of the points, each at the first of its marks that is drawn; a disputed question is drawn at the marks that it bears on. The
 * number of a point whose first mark is an event without a sign, such as a statement, stands on the ring of that event's area; beside the
 * dot of a place there is seldom room.
 *
 * @param isAsked whether a mark without a sign of its own answers what is asked
 */
export function numbersOf(
	corpus: Brief,
	stands: Layout['numbers'],
	arcs: readonly SceneArc[],
	events: readonly SceneEvent[],
	isAsked: (mark: { id: string }) => boolean = () => true
): SceneNumber[] {
	const [arcOf, eventOf] = [new Map(arcs.map((arc) => [arc.id, arc])), new Map(events.map((event) => [event.id, event]))];
	const standOf = standsOf(corpus);
	const areas = new Set(corpus.places.filter(({ placed }) => placed === 'approximate').map(({ id }) => id));
	const taken = new Map<string, number>();
	return corpus.points.flatMap((point, i): SceneNumber[] => {
		const { id } = point;
		const marks = marksOfPoint(corpus, point);
		const drawn = marks.find(({ item }) => arcOf.has(item.id) || eventOf.has(item.id));
		if (!drawn) {
			const [first] = marks;
			const place = first?.type === 'event' ? first.item.places[0] : undefined;
			if (!first || !isAsked(first.item) || place === undefined || !areas.has(place) || taken.has(place)) return [];
			taken.set(place, 1);
			return [{ id, number: i + 1, mark: first.item.id, ...standOf(place) }];
		}
		const [arc, event] = [arcOf.get(drawn.item.id), eventOf.get(drawn.item.id)];
		const before = taken.get(drawn.item.id) ?? 0;
		taken.set(drawn.item.id, before + 1);
		if (arc) return before > 0 ? [] : [{ id, number: i + 1, mark: arc.id, ...standOn(arc.path, stands[arc.id] ?? NUMBER_SHARE) }];
		const [x, y] = ABOVE[before % ABOVE.length]!;
		return event ? [{ id, number: i + 1, mark: event.id, at: event.at, offset: [event.offset[0] + x, event.offset[1] + y] }] : [];
	});
}
