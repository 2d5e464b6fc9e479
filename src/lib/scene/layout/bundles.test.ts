import { expect, test } from 'vitest';
import type { Link, Position } from '../../corpus/types.ts';
import { bendsOf, bundlesOf } from './bundles.ts';

const at: Record<string, Position> = { south: [0, 0], north: [10, 40] };
const link = (id: string, from: string, to: string, date: string | null): Link => ({
	id,
	from,
	to,
	date,
	dateBasis: { kind: 'stated', phrase: null, reason: null },
	kind: 'call',
	tone: 'neutral',
	status: 'done',
	title: id,
	fromActor: 'a',
	toActor: 'b',
	excerpts: ['e']
});

test('links between two places form one bundle, either way, in date order', () => {
	const [bundle, ...rest] = bundlesOf([link('late', 'north', 'south', '2024'), link('early', 'south', 'north', '2020')], (id) => at[id]!);
	expect(rest).toEqual([]);
	expect(bundle!.links).toEqual([
		{ id: 'early', travel: 1 },
		{ id: 'late', travel: -1 }
	]);
});

test('a lone link follows its great circle', () => {
	const [bundle] = bundlesOf([link('one', 'south', 'north', null)], (id) => at[id]!);
	expect(bendsOf(bundle!)).toEqual([['one', { bend: 0, rank: 0 }]]);
});

test('links of one bundle lie on different sides, also where one goes back', () => {
	const [bundle] = bundlesOf([link('there', 'south', 'north', '2020'), link('back', 'north', 'south', '2021')], (id) => at[id]!);
	const bends = Object.fromEntries(bendsOf(bundle!));
	// A positive bend lies to the right of each link's own travel: the same sign is opposite sides of the map.
	expect(bends.there!.bend).toBeCloseTo(0.009, 9);
	expect(bends.back!.bend).toBeCloseTo(0.009, 9);
});

test('a bundle that leans takes all its links along', () => {
	const [bundle] = bundlesOf(
		[link('a', 'south', 'north', '1'), link('b', 'south', 'north', '2'), link('c', 'south', 'north', '3')],
		(id) => at[id]!
	);
	bundle!.lean = 0.1;
	expect(bendsOf(bundle!).map(([, { bend }]) => Math.round(bend * 1000))).toEqual([-82, -100, -118]);
});
