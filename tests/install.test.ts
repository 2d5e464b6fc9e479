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
