import { moved, overlap, type Box } from '../../geometry/box.ts';
import type { WorldPoint } from '../../geometry/mercator.ts';

/** A side on which a label may stand, the space that the label takes there (pixels round its place), and how bad the side is. */
export type Candidate<Anchor> = { anchor: Anchor; box: Box; cost: number };
type Piece<Anchor> = { world: WorldPoint; candidates: readonly Candidate<Anchor>[] };

/** The most pairs of labels that are compared before the best choice so far has to do. */
const MOST = 1_000_000;

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
	const clear = (i: number, a: Box, k: number, b: Box) => {
		left--;
		const [p, q] = [pieces[i]!.world, pieces[k]!.world];
		return !scales.some((scale) => overlap(a, moved(b, [(q[0] - p[0]) * scale, (q[1] - p[1]) * scale])));
	};
	const search = (choice: Candidate<Anchor>[], cost: number) => {
		if (cost >= best.cost || left <= 0) return;
		const i = choice.length;
		if (i === pieces.length) {
			best = { cost, choice };
			return;
		}
		for (const candidate of sorted[i]!)
			if (choice.every((other, k) => clear(i, candidate.box, k, other.box))) search([...choice, candidate], cost + candidate.cost);
	};
	search([], 0);
	return best.choice;
}
