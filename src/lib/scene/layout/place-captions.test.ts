import { describe, expect, it } from 'vitest';
import { unproject, type Square, type WorldPoint } from '../../geometry/mercator.ts';
import { captionBox, WIDER } from '../caption.ts';
import type { PlannedCaption, SceneArc, SceneNumber } from '../types.ts';
import type { Position } from '../../corpus/types.ts';
import type { Under } from './crossings.ts';
import { placeCaptions } from './place-captions.ts';

const frame: Square = { x: 0.4, y: 0.3, size: 0.1 };
/** The height of a usual map. */
const SIDE = 710;
const text = (id: string) => ({ id, head: '1 · 25–27 Jul · Battle', lines: ['Words of a point,', 'in two lines'], foot: '1 article' });

/** A number at a share of the first view, from the left and from the top. */
const numberAt = (id: string, x: number, y: number): SceneNumber => ({
	id,
	number: 1,
	mark: 'event',
	at: unproject([frame.x + x * frame.size, frame.y + y * frame.size]),
	offset: [0, 0]
});

type Loud = { arc: SceneArc; under: Under };

function place(numbers: readonly SceneNumber[], rightToLeft = false, loud: readonly Loud[] = []): PlannedCaption[] {
	const nothing = { loud, places: [], events: [], loops: [], labels: [], underQuiet: () => 0 };
	return placeCaptions({ ...nothing, texts: numbers.map(({ id }) => text(id)), numbers, frame, rightToLeft });
}

/** The box of a caption on the narrowest map of a height that shows captions. */
function boxOn(caption: PlannedCaption, x: number, y: number, height = SIDE) {
	const [left, top, right, bottom] = captionBox(caption);
	const beside = ((WIDER - 1) / 2) * height;
	return [beside + x * height + left, y * height + top, beside + x * height + right, y * height + bottom] as const;
}

describe('a caption', () => {
	it.each([
		['left', 0.02, 0.5],
		['right', 0.98, 0.5],
		['top', 0.5, 0.02],
		['bottom', 0.5, 0.98]
	])('stays on the map beside the %s edge', (_, x, y) => {
		const [caption] = place([numberAt('a', x, y)]);
		const [left, top, right, bottom] = boxOn(caption!, x, y);
		expect(Math.min(left, top)).toBeGreaterThan(0);
		expect(right).toBeLessThan(WIDER * SIDE);
		expect(bottom).toBeLessThan(SIDE);
	});

	it.each([
		['buttons', 0.02, 0.1, false],
		['buttons on the right', 0.77, 0.12, true],
		['legend', 0.77, 0.74, false],
		['legend on the left', 0.23, 0.74, true]
	])('keeps off the %s', (_, x, y, rightToLeft) => {
		const [caption] = place([numberAt('a', x, y)], rightToLeft);
		// The smallest map on which the caption shows.
		const side = caption!.fromWorldPixels * frame.size;
		const [left, top, right, bottom] = boxOn(caption!, x, y, side);
		const width = WIDER * side;
		const [near, far] = rightToLeft ? [width - right, width - left] : [left, right];
		expect(near > 60 || top > 190).toBe(true);
		expect(far < width - 280 || bottom < side - 250).toBe(true);
	});

	it('does not stand at the place where its line begins, where the number is far off', () => {
		const [from, to] = [0.2, 0.8].map((x) => unproject([frame.x + x * frame.size, frame.y + 0.5 * frame.size])) as [Position, Position];
		const arc = { id: 'line', path: [from, to], glyphs: [] } as unknown as SceneArc;
		const everywhereBut = (x: number) => (world: WorldPoint) => (Math.abs(world[0] - frame.x - x * frame.size) < 1e-6 ? 0 : 1);
		const placeAt = (x: number) =>
			place([{ ...numberAt('a', x, 0.5), mark: 'line' }], false, [{ arc, under: everywhereBut(0.2) }]).map(({ atStart }) => atStart);
		expect(placeAt(0.3)).toEqual([true]);
		expect(placeAt(0.7)).toEqual([]);
	});

	it('of a fourth point stands before one that shows only on larger maps', () => {
		// On a usual map the first number has no room between the others.
		const crowd = [0, 0.13, -0.13].flatMap((x, i) =>
			[0, 0.07, -0.07].map((y, k) => numberAt(i + k === 0 ? 'crowded' : `${i}${k}`, 0.4 + x, 0.45 + y))
		);
		const captions = place([...crowd, numberAt('free', 0.75, 0.3)]);
		const isLate = captions.map(({ fromWorldPixels }) => fromWorldPixels > SIDE / frame.size);
		expect(isLate).toContain(true);
		expect(isLate).toEqual(isLate.toSorted());
		// Without the order the crowded ones would stand first.
		expect(captions[0]!.fromWorldPixels).toBeLessThan(captions.at(-1)!.fromWorldPixels);
		expect(captions.length).toBeLessThanOrEqual(6);
	});
});
