/** The script for host pages: small, whole in one file, and without a trace in the page's names. */
import { createContext, runInContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { buildHelper } from '../../scripts/site/helper.mjs';

const helper = await buildHelper();

test('it weighs less than 3 kB compressed', () => {
	expect(gzipSync(helper.code, { level: 9 }).length).toBeLessThan(3000);
});

test('it loads nothing, needs no policy of the host but its own address, and names no global', () => {
	expect(helper.code).not.toMatch(/\bimport\b|\beval\b|new Function|innerHTML|setAttribute\(.style|localStorage|cookie/);
	// In a page that has the element already, the script does nothing.
	const page = createContext({ HTMLElement: class {}, customElements: { get: () => true } });
	const before = Object.keys(page);
	runInContext(helper.code, page);
	expect(Object.keys(page)).toEqual(before);
	expect(runInContext('typeof citemap', page)).toBe('undefined');
});
