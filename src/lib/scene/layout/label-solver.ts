import { moved, overlap, type Box } from '../../geometry/box.ts';
import type { WorldPoint } from '../../geometry/mercator.ts';

/** A side on which a label may stand, the space that the label takes there (pixels round its place), and how bad the side is. */
export type Candidate<Anchor> = { anchor: Anchor; box: Box; cost: number };
type Piece<Anchor> = { world: WorldPoint; candidates: readonly Candidate<Anchor>[] };

/** The most pairs of labels that are compared before the best choice so far has to do. */
const MOST = 1_000_000;
/** More candidates than any label has. */
const MOST_SIDES = 64;

/**
 * Chooses one candidate for each label so that no two touch at any scale (pixels per world width), at least cost: depth-first,
 * cheapest candidates first, cut off where the cost is already too high. Meant for a handful of labels; for many the search ends early.
 *
 * @returns the choice, in order; the cheapest candidates of all where no choice free of overlaps was found
 */
export function solve<Anchor>(pieces: readonly Piece<Anchor>[], scales: readonly number[]): Candidate<Anchor>[] {
	const sorted = pieces.map((piece) => piece.candidates.toSorted((a, b) => a.cost - b.cost));
	let best: { cost: number; choice: Candidate<Anchor>[] } = { cost: Infinity, choice: sorted.map((candidates) => candidates[0]!) };
	let left = MOST;
	const known = new Map<number, boolean>();
	/** Whether two candidates, by their indexes, touch at no scale. */
	const clear = (i: number, a: number, k: number, b: number) => {
		left--;
		const key = ((i * MOST_SIDES + a) * pieces.length + k) * MOST_SIDES + b;
		let found = known.get(key);
		if (found === undefined) {
			const [p, q] = [pieces[i]!.world, pieces[k]!.world];
			const [one, other] = [sorted[i]![a]!.box, sorted[k]![b]!.box];
			found = !scales.some((scale) => overlap(one, moved(other, [(q[0] - p[0]) * scale, (q[1] - p[1]) * scale])));
			known.set(key, found);
		}
		return found;
	};
	const search = (choice: number[], cost: number) => {
		if (cost >= best.cost || left <= 0) return;
		const i = choice.length;
		if (i === pieces.length) {
			best = { cost, choice: choice.map((candidate, k) => sorted[k]![candidate]!) };
			return;
		}
		for (const [a, candidate] of sorted[i]!.entries())
			if (choice.every((b, k) => clear(i, a, k, b))) search([...choice, a], cost + candidate.cost);
	};
	search([], 0);
	return best.choice;
}
