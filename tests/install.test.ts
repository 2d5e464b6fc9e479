import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { nodeProblem } from '../scripts/install.mjs';

it.each(['20.19.0', '20.20.2', '22.0.0', '100.0.0'])('Node %s is new enough for >=20.19', (version) => {
	expect(nodeProblem('>=20.19', version)).toBeNull();
});

it.each(['20.18.3', '18.20.0', '9.99.99'])('Node %s is not, and the error is one line that says what to do', (version) => {
	expect(nodeProblem('>=20.19', version)).toBe(
		`Citemap needs Node >=20.19, this is ${version}: install a newer one from https://nodejs.org/`
	);
});

it('the lock holds every optional package that is named in it, for all systems: `npm ci` refuses it otherwise', () => {
	const lock = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'));
	const named = Object.values<{ optionalDependencies?: Record<string, string> }>(lock.packages).flatMap((entry) =>
		Object.keys(entry.optionalDependencies ?? {})
	);
	const held = new Set(Object.keys(lock.packages).map((place) => place.replace(/^.*node_modules\//, '')));
	expect(named.filter((name) => !held.has(name))).toEqual([]);
});
