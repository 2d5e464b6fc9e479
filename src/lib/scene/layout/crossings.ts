import type { Box } from '../../geometry/box.ts';
import { project, type WorldPoint } from '../../geometry/mercator.ts';
import type { Position } from '../../corpus/types.ts';
import { pointsWithin } from './points-within.ts';

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
	const count = pointsWithin(samples);
	return (world, box, scale) =>
		count([world[0] + box[0] / scale, world[1] + box[1] / scale, world[0] + box[2] / scale, world[1] + box[3] / scale]);
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
