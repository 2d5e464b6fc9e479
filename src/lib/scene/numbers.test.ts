import { expect, it } from 'vitest';
import { storyWith } from '../../../tests/fixtures/story-with.ts';
import { pointAt } from '../geometry/polyline.ts';
import { arcsOf } from './arcs.ts';
import { numbersOf } from './numbers.ts';
import { sceneEventsOf } from './scene.ts';
import type { Layout } from './types.ts';

type Points = Parameters<typeof storyWith>[0]['points'];

function numbers(
	points: Points,
	shown: string[] = ['accusation'],
	stands: Layout['numbers'] = {},
	asked?: (mark: { id: string }) => boolean
) {
	const corpus = storyWith({
		links: [
			{ id: 'accusation', from: 'bamako', to: 'kyiv' },
			{ id: 'reply', from: 'kyiv', to: 'bamako' }
		],
		events: [
			{ id: 'battle', places: ['gao'] },
			{ id: 'speech', places: ['kyiv'], kind: 'statement' },
			{ id: 'address', places: ['mali'], kind: 'statement' }
		],
		disagreements: [{ id: 'losses', about: ['speech', 'battle'] }],
		points: points!
	});
	const arcs = arcsOf(corpus, {}, new Set(shown));
	return { arcs, numbers: numbersOf(corpus, stands, arcs, sceneEventsOf(corpus), asked) };
}

it('a number stands on the line of its mark, at the planned share', () => {
	const { arcs, numbers: found } = numbers([['battle'], ['accusation']], ['accusation'], { accusation: 0.72 });
	expect(found[1]).toEqual({ id: 'point-2', number: 2, mark: 'accusation', at: pointAt(arcs[0]!.path, 0.72), offset: [0, 0] });
});

it('the number of a line that is too short stands beside the place where the line begins', () => {
	const { numbers: found } = numbers([['accusation']], ['accusation'], { accusation: [0, -21] });
	expect(found).toMatchObject([{ at: [-8, 12.6], offset: [0, -21] }]);
});

it('a number stands at the first mark of its point that is drawn; a point of which none is drawn has none', () => {
	const { arcs, numbers: found } = numbers([['speech', 'accusation', 'reply'], ['reply']], ['accusation']);
	expect(found.map(({ id, at }) => [id, at])).toEqual([['point-1', pointAt(arcs[0]!.path, 0.36)]]);
	expect(numbers([['accusation', 'reply']], ['reply']).numbers).toHaveLength(1);
});

it('the number of a statement stands on the ring of its area, one there; at a place with a dot it has none', () => {
	const { numbers: found } = numbers([['address'], ['address'], ['speech']], []);
	expect(found).toEqual([{ id: 'point-1', number: 1, mark: 'address', at: [-3.5, 17.4], offset: [0, 0] }]);
});

it('a statement that does not answer what is asked has no number', () => {
	const of = (id: string) => numbers([['address']], [], {}, (mark) => mark.id === id).numbers.length;
	expect([of('address'), of('speech')]).toEqual([1, 0]);
});

it('the number of a disputed question stands at a mark that the question bears on', () => {
	expect(numbers([['losses']]).numbers.map(({ at }) => at)).toEqual([[0, 16.3]]);
});

it('the numbers of two points at one event stand apart, clear of the sign and of each other', () => {
	const { numbers: found } = numbers([['battle'], ['losses']]);
	expect(found.map(({ number, at }) => [number, at])).toEqual([
		[1, [0, 16.3]],
		[2, [0, 16.3]]
	]);
	const [[ax, ay], [bx, by]] = found.map(({ offset }) => offset) as [[number, number], [number, number]];
	expect(Math.hypot(ax - bx, ay - by)).toBeGreaterThan(18);
});

it('a second point on one line has no number: the first names the line', () => {
	expect(numbers([['accusation'], ['accusation']]).numbers.map(({ number }) => number)).toEqual([1]);
});
