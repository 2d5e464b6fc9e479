import { describe, expect, it } from 'vitest';
import type { Position } from '../../corpus/types.ts';
import { arcLine } from '../../geometry/great-circle.ts';
import { project } from '../../geometry/mercator.ts';
import { distanceToLine } from '../../geometry/polyline.ts';
import { leanLines, leanLoudLines } from './lean.ts';
import { LOUD, QUIET } from './lean-cost.ts';
import type { PlannedLine } from './planned-lines.ts';

/** Side of a first view of 36 degrees. */
const SIDE = 0.1;

const line = (from: Position, to: Position): PlannedLine => ({ id: `${from}-${to}`, from, to });
/** The ends of lines, which are places. */
const endsOf = (lines: readonly PlannedLine[]) => lines.flatMap(({ from, to }) => [from, to]);

/** No names to cover. */
const NOTHING = () => 0;

/** How near a line at a lean comes to a place, as a share of the first view. */
const nearness = ({ from, to }: PlannedLine, lean: number, place: Position) =>
	distanceToLine(arcLine(from, to, lean).map(project), project(place)) / SIDE;

describe.each([
	['loud', LOUD],
	['quiet', QUIET]
] as const)('%s lines', (_, costs) => {
	const lean = (lines: PlannedLine[], places: Position[] = []) => leanLines(lines, [...endsOf(lines), ...places], SIDE, costs).leans;

	it('far apart keep to their great circles', () => {
		expect(lean([line([0, 0], [0, 40]), line([40, 0], [40, 40])])).toEqual([0, 0]);
	});

	it('that would run over each other make room', () => {
		const [near, far] = [line([0, 0], [30, 45]), line([0, 0], [33, 50])];
		/** How far the lines are apart a third of the way along. */
		const gap = ([a, b]: number[]) => nearness(far, b!, arcLine(near.from, near.to, a!)[16]!);
		expect(gap([0, 0])).toBeLessThan(0.02);
		expect(gap(lean([near, far]))).toBeGreaterThan(0.025);
	});

	it('lean the same way every time', () => {
		const lines = () => [line([0, 0], [30, 45]), line([0, 0], [33, 50]), line([5, 5], [30, 45])];
		expect(lean(lines())).toEqual(lean(lines()));
	});

	it('with more in their way than any lean avoids keep to their great circles', () => {
		const crowd = Array.from({ length: 201 }, (_, i): Position => [20 + (i % 3) - 1, 5 + (30 * i) / 200]);
		expect(lean([line([20, 0], [20, 40]), line([20, 0], [24, 40])], crowd)[0]).toBe(0);
	});
});

describe('a loud line', () => {
	it('goes round a place that is not its own', () => {
		const meridian = line([0, 0], [0, 40]);
		const [lean] = leanLines([meridian], [...endsOf([meridian]), [0, 20]], SIDE, LOUD).leans;
		expect(nearness(meridian, lean!, [0, 20])).toBeGreaterThan(0.0175);
	});

	it('stays where it is planned; a quiet line makes way for it', () => {
		const [loud, quiet] = [line([0, 0], [30, 45]), line([0, 0], [31, 46])];
		const { leans, courses } = leanLines([loud], endsOf([loud]), SIDE, LOUD);
		expect(leans).toEqual([0]);
		expect(leanLines([quiet], endsOf([quiet]), SIDE, QUIET).leans).toEqual([0]);
		expect(leanLines([quiet], endsOf([quiet]), SIDE, QUIET, courses).leans).not.toEqual([0]);
	});

	it('keeps off a name where keeping off costs little', () => {
		const lines = [line([0, 0], [0, 40])];
		const lean = (coverageAt: (leans: readonly number[]) => number) =>
			leanLoudLines(lines, endsOf(lines), SIDE, LOUD, coverageAt, coverageAt).leans;
		expect(lean(() => 0)).toEqual([0]);
		expect(lean(([lean]) => (Math.abs(lean!) < 0.05 ? 3 : 0)).map(Math.abs)).toEqual([0.06]);
	});

	it('does not bow wide for little', () => {
		const lines = [line([0, 0], [0, 40])];
		const coverageAt = ([lean]: readonly number[]) => (Math.abs(lean!) < 0.38 ? 2 : 0);
		expect(leanLoudLines(lines, endsOf(lines), SIDE, LOUD, coverageAt, coverageAt).leans).toEqual([0]);
		expect(leanLoudLines(lines, endsOf(lines), SIDE, { ...LOUD, detour: 0 }, coverageAt, coverageAt).leans.map(Math.abs)).toEqual([0.39]);
	});

	it('too short to keep its distance keeps its share of that from a longer line with the same beginning', () => {
		const [end, near, far]: Position[] = [
			[0, 20],
			[0, 17.6],
			[0, 10]
		];
		const lines = [line(near!, end!), line(end!, near!), line(far!, end!)];
		const { courses } = leanLoudLines(lines, endsOf(lines), SIDE, LOUD, NOTHING, NOTHING);
		for (const [a, b] of [
			[0, 1],
			[0, 2],
			[1, 2]
		] as const) {
			const beside = courses[a]!.inner.filter((point) => distanceToLine(courses[b]!.points, point) < 0.011 * SIDE);
			expect(beside.length, `${a} on ${b}`).toBeLessThan(0.25 * courses[a]!.inner.length);
		}
	});

	it('that is short does not bow wide for a distance that a longer line would keep', () => {
		const lines = [line([0, 0], [0, 0.5]), line([0.2, 0], [0.2, 0.5])];
		const { leans } = leanLoudLines(lines, endsOf(lines), SIDE, LOUD, NOTHING, NOTHING);
		expect(leans).toEqual([0, 0]);
	});

	it('is planned however much is in its way', () => {
		const lines = [line([0, 0], [0, 40])];
		const crowd = Array.from({ length: 201 }, (_, i): Position => [0.3, 10 + i / 10]);
		expect(leanLines(lines, [...endsOf(lines), ...crowd], SIDE, LOUD).leans).toEqual([0]);
		expect(leanLoudLines(lines, [...endsOf(lines), ...crowd], SIDE, LOUD, NOTHING, NOTHING).leans).toEqual([0]);
	});
});
