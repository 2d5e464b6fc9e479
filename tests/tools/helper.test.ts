/** The script for host pages: small, whole in one file, and without a trace in the page's names. */
import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { buildHelper } from '../../scripts/site/helper.mjs';
import { PARAMETERS } from '../../src/lib/view/parameters.ts';

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

test('the documents name its version and its digest, which change together', () => {
	const [, address, digest] = /embed\/(v[\d.]+\.js)"[^>]*?integrity="([^"]+)"/.exec(readFileSync('docs/embed.md', 'utf8')) ?? [];
	expect([address, digest]).toEqual([helper.script, helper.integrity]);
	expect(readFileSync('README.md', 'utf8')).toContain(`embed/${helper.script}`);
});

test('its types name every parameter of the view', () => {
	const types = /CitemapState = \{([^}]*)/.exec(readFileSync('src/lib/embed/host/citemap-embed.d.ts', 'utf8'))![1]!;
	const named = [...types.matchAll(/'(\w+)'/g)].map(([, name]) => name);
	expect(named).toEqual(Object.values(PARAMETERS).map(({ name }) => name));
});
