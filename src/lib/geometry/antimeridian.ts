import type { Position } from '../corpus/types.ts';

/** Lets longitudes run on past 180 degrees instead of jumping to the other side. */
export function unwrap(line: readonly Position[]): Position[] {
	let turn = 0;
	return line.map(([lng, lat], i) => {
		if (i > 0) {
			const step = lng - line[i - 1]![0];
			if (step > 180) turn -= 360;
			else if (step < -180) turn += 360;
		}
		return [lng + turn, lat];
	});
}

/**
 * Cuts an unwrapped line where a world of 360 degrees that begins at longitude `west` ends, so that every piece lies within that world and
 * no piece crosses the world's edge. The edge is the antimeridian (RFC 7946, 3.1.9) unless `west` says otherwise.
 */
export function cutAtEdge(line: readonly Position[], west = -180): Position[][] {
	const pieces: Position[][] = [];
	let piece: Position[] = [];
	const turnOf = (lng: number) => Math.floor((lng - west) / 360);
	line.forEach((point, i) => {
		const previous = line[i - 1];
		if (previous && turnOf(previous[0]) !== turnOf(point[0])) {
			const east = point[0] > previous[0];
			const edge = west + 360 * Math.max(turnOf(previous[0]), turnOf(point[0]));
			const t = (edge - previous[0]) / (point[0] - previous[0]);
			const lat = previous[1] + (point[1] - previous[1]) * t;
			piece.push([east ? west + 360 : west, lat]);
			pieces.push(piece);
			piece = [[east ? west : west + 360, lat]];
		}
		piece.push([point[0] - 360 * turnOf(point[0]), point[1]]);
	});
	pieces.push(piece);
	// A line with no more than an end at the edge leaves a piece of no length.
	return pieces.filter((piece) => piece.some(([lng, lat]) => lng !== piece[0]![0] || lat !== piece[0]![1]));
}
