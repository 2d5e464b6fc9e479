import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { nodeProblem } from '../../scripts/install.mjs';

it.each(['20.19.0', '20.20.2', '22.0.0', '100.0.0'])('Node %s is new enough for >=20.19', (version) => {
	expect(nodeProblem('>=20.19', version)).toBeNull();
});

it.each(['20.18.3', '18.20.0', '9.99.99'])('Node %s is not, and the error is one line that says what to do', (version) => {
	expect(nodeProblem('>=20.19', version)).toBe(
		`Citemap needs Node >=20.19, this is ${version}: install a newer one from https://nodejs.org/`
	);
});

const root = new URL('../../', import.meta.url);
const { engines } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as { engines: { node: string } };
const lock = JSON.parse(readFileSync(new URL('package-lock.json', root), 'utf8')) as {
	packages: Record<string, { engines?: { node?: string }; optionalDependencies?: Record<string, string> }>;
};

it('version managers are told the oldest Node that is new enough, and no package asks for a newer one', () => {
	const named = readFileSync(new URL('.node-version', root), 'utf8').trim();
	expect(engines.node).toBe('>=20.19');
	expect(named).toBe('20.19.0');
	const refuses = Object.entries(lock.packages).filter(([, { engines }]) => engines?.node && !accepts(engines.node, [20, 19, 0]));
	expect(refuses.map(([place, { engines }]) => `${place} wants ${engines?.node}`)).toEqual([]);
	expect(['>= 22', '^18.1 || >=20.19.1', '18 || 22', '*', '^20.18.2', '20 || >=22'].map((range) => accepts(range, [20, 19, 0]))).toEqual([
		false,
		false,
		false,
		true,
		true,
		true
	]);
});

/** Whether a range as packages write them holds a version: alternatives of `>=1.2.3`, `^1.2.3`, `1` or `*`. */
function accepts(range: string, version: readonly number[]): boolean {
	return range.split('||').some((alternative) => {
		const [, sign, ...parts] = /^\s*(>=|\^)?\s*(\d+)(?:\.(\d+))?(?:\.(\d+))?/.exec(alternative) ?? [];
		if (parts.length === 0) return alternative.trim() === '*';
		const wanted = parts.map((part) => Number(part ?? 0));
		const at = wanted.findIndex((number, i) => number !== version[i]);
		return (at < 0 || version[at]! > wanted[at]!) && (sign === '>=' || version[0] === wanted[0]);
	});
}

it('the lock holds every optional package that is named in it, for all systems: `npm ci` refuses it otherwise', () => {
	const named = Object.values(lock.packages).flatMap((entry) => Object.keys(entry.optionalDependencies ?? {}));
	const held = new Set(Object.keys(lock.packages).map((place) => place.replace(/^.*node_modules\//, '')));
	expect(named.filter((name) => !held.has(name))).toEqual([]);
});
