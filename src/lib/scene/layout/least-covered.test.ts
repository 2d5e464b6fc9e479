import { expect, it } from 'vitest';
import { storyWith } from '../../../../tests/fixtures/story-with.ts';
import { project } from '../../geometry/mercator.ts';
import { SCREEN_SIDES } from '../label.ts';
import { scenePlacesOf } from '../scene.ts';
import type { Under } from './crossings.ts';
import { leastCovered } from './least-covered.ts';

const [place] = scenePlacesOf(storyWith({ links: [{ id: 'link', from: 'bamako', to: 'kyiv' }] }));
const [x, y] = project(place!.at);
const frame = { x: x - 0.05, y: y - 0.05, size: 0.1 };

/** A line on one side of the place at each lean: on the left at -1, on the right at 1. */
const beside =
	(_: number, lean: number): Under =>
	(__, box) =>
		(lean < 0 ? box[0] < -5 : box[2] > 5) ? 1 : 0;

it('a name stands on the side where least of it is covered', () => {
	const covered = leastCovered([place!], frame, beside);
	expect(covered([1])).toBe(0);
	expect(covered([-1])).toBe(0);
	expect(covered([1, 1])).toBe(0);
});

it('a name with lines on both sides is covered by one of them', () => {
	expect(leastCovered([place!], frame, beside)([1, -1])).toBe(SCREEN_SIDES.length);
});
