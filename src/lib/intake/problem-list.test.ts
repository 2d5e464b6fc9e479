import { describe, expect, it } from 'vitest';
import { ProblemList } from './problem-list.ts';
import { formatProblems, problem } from './problems.ts';

const at = (line: number, file = 'a.yaml', column = 1) =>
	problem('BAD_VALUE', { file, line, column }, { found: `line ${line}`, expected: 'another' });

describe('a list of problems', () => {
	it('tells them by file and place, whatever the order they were found in', () => {
		const list = new ProblemList();
		list.addAll([at(3), at(1), at(2, 'b.yaml'), at(1, 'b.yaml', 7), at(1, 'b.yaml', 5), at(2)]);
		expect(list.told().map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual([
			'a.yaml:1:1',
			'a.yaml:2:1',
			'a.yaml:3:1',
			'b.yaml:1:5',
			'b.yaml:1:7',
			'b.yaml:2:1'
		]);
		expect(list.untold().size).toBe(0);
	});

	it('keeps the first hundred of a file and counts the rest, also of what another list has counted', () => {
		const [one, other] = [new ProblemList(), new ProblemList()];
		for (let line = 300_000; line > 0; line--) one.add(at(line));
		for (let line = 1; line <= 150; line++) other.add(at(line, 'b.yaml'));
		one.merge(other);
		expect(one.told()).toHaveLength(200);
		expect(one.told().map(({ line }) => line)).toEqual([...Array(100).keys(), ...Array(100).keys()].map((i) => i + 1));
		expect([...one.untold()]).toEqual([
			['a.yaml', 299_900],
			['b.yaml', 50]
		]);
	});

	it('is empty until there is one', () => {
		const list = new ProblemList();
		expect(list.isEmpty).toBe(true);
		list.add(at(1));
		expect(list.isEmpty).toBe(false);
	});
});

it('problems are written a line each, then what is not told, then how many there are', () => {
	const problems = [at(1), at(2)];
	expect(formatProblems({ problems, untold: new Map([['a.yaml', 3]]) })).toBe(
		'a.yaml:1:1 BAD_VALUE found line 1; expected another; do: correct the value\n' +
			'a.yaml:2:1 BAD_VALUE found line 2; expected another; do: correct the value\n' +
			'a.yaml: 3 more problems, not listed; mend the first ones and check again\n' +
			'5 problems'
	);
	expect(formatProblems({ problems: [at(1)], untold: new Map() })).toMatch(/\n1 problem$/);
});
