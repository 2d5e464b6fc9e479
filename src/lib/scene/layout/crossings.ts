import Flatbush from 'flatbush';
import type { Box } from '../../geometry/box.ts';
import { project, type WorldPoint } from '../../geometry/mercator.ts';
import type { Position } from '../../corpus/types.ts';

/** Points between two points of a line: close enough that no name stands between two of them unseen. */
const BETWEEN = 4;

/** How many points of lines lie under a box of pixels round a place, at a scale in pixels per world width. */
export type Under = (world: WorldPoint, box: Box, scale: number) => number;

/** The points of several groups of lines. */
export const underAny =
	(groups: readonly Under[]): Under =>
	(world, box, scale) =>
		groups.reduce((sum, under) => sum + under(world, box, scale), 0);

/** What lies under a box of some lines. */
export function crossingsOf(lines: readonly { pieces: readonly Position[][] }[]): Under {
	const samples = lines.flatMap(({ pieces }) => pieces.flatMap((piece) => sampled(piece.map(project))));
	// Flatbush throws at an index of nothing.
	if (samples.length === 0) return () => 0;
	const index = new Flatbush(samples.length);
	for (const [x, y] of samples) index.add(x, y, x, y);
	index.finish();
	return ([x, y], [left, top, right, bottom], scale) => {
		let count = 0;
		// Counted while searching: a list of what is found would be thrown away each time.
		const isFound = () => {
			count++;
			return false;
		};
		index.search(x + left / scale, y + top / scale, x + right / scale, y + bottom / scale, isFound);
		return count;
	};
}

function sampled(line: readonly WorldPoint[]): WorldPoint[] {
	return line.flatMap((point, i): WorldPoint[] => {
		const next = line[i + 1];
		if (!next) return [point];
		return Array.from({ length: BETWEEN }, (_, k): WorldPoint => {
			const share = k / BETWEEN;
			return [point[0] + (next[0] - point[0]) * share, point[1] + (next[1] - point[1]) * share];
		});
	});
}
