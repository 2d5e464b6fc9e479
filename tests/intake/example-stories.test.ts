/** The made-up stories that pages are tested on keep to the format, with their originals and with their lock alone. */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { formatProblem } from '../../src/lib/intake/problems.ts';
import { readGeodata } from '../../src/lib/geodata.server.ts';

const FIXTURES = 'tests/fixtures';
const stories = readdirSync(FIXTURES).filter((name) => existsSync(path.join(FIXTURES, name, 'story.yaml')));

it('there are such stories', () => {
	expect(stories).toEqual(expect.arrayContaining(['ferry', 'small']));
});

it.each(stories)('%s has no problems', (name) => {
	const geodata = path.join(FIXTURES, name);
	for (const originals of [path.join(geodata, 'originals'), undefined]) {
		const { corpus, problems } = readGeodata({ geodata, originals });
		expect(problems.map(formatProblem)).toEqual([]);
		expect(corpus?.excerpts.length).toBeGreaterThan(0);
	}
});
