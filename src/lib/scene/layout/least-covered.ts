import { moved } from '../../geometry/box.ts';
import { project, type Square } from '../../geometry/mercator.ts';
import { ANCHORS, labelBox, SCREEN_SIDES } from '../label.ts';
import type { ScenePlace } from '../types.ts';
import type { Under } from './crossings.ts';

/** The sizes of a first view at which names are looked at: every second, for a guess. */
const LOOKED_AT = SCREEN_SIDES.filter((_, i) => i % 2 === 1);

/**
 * A guess at how much of the names of places some lines cover at best, as a function of the lines' leans: each name stands on that side of
 * its place where least of it is covered, whatever else stands there. What a line covers at a lean is worked out once, so that a search may
 * ask many thousand times.
 *
 * @param underOf what lies under a box of a line, given by its index, at a lean
 */
export function leastCovered(
	places: readonly ScenePlace[],
	frame: Square,
	underOf: (line: number, lean: number) => Under
): (leans: readonly number[]) => number {
	const sides = places.flatMap(({ name, at, offset }) =>
		ANCHORS.map((anchor) => ({ world: project(at), box: moved(labelBox(name, 'principal', anchor), offset) }))
	);
	const scales = LOOKED_AT.map((side) => side / frame.size);
	const unseen = SCREEN_SIDES.length / LOOKED_AT.length;
	/** By line and by lean: what is covered of each name on each side of its place. */
	const known: Map<number, readonly number[]>[] = [];
	const coveredBy = (line: number, lean: number): readonly number[] => {
		const ofLine = (known[line] ??= new Map());
		let covered = ofLine.get(lean);
		if (!covered) {
			const under = underOf(line, lean);
			covered = sides.map(({ world, box }) => unseen * scales.reduce((sum, scale) => sum + under(world, box, scale), 0));
			ofLine.set(lean, covered);
		}
		return covered;
	};
	return (leans) => {
		const lines = leans.map((lean, line) => coveredBy(line, lean));
		return places.reduce((all, _, place) => {
			let least = Infinity;
			for (let side = place * ANCHORS.length; side < (place + 1) * ANCHORS.length; side++) {
				let sum = 0;
				for (const covered of lines) sum += covered[side]!;
				least = Math.min(least, sum);
			}
			return all + least;
		}, 0);
	};
}
