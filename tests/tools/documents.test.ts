/** Documents say what is there: the picture of the layers is the lint's, and every file that a document names exists. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ROWS } from '../../eslint.rows.js';
import { frameCode } from '../../src/lib/view/embed-code.ts';

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const exists = (path: string) => existsSync(new URL(`../../${path}`, import.meta.url));

test('the picture of the layers is the table that lint enforces', () => {
	const picture = /## Layers[^]*?```\n([^]*?)```/.exec(read('docs/architecture.md'))![1];
	expect(picture).toBe(ROWS.map((row) => `${row.join('  ')}\n`).join(''));
});

test.each(['docs/architecture.md', 'CONTRIBUTING.md'])('every file that %s names exists', (document) => {
	const named = [...read(document).matchAll(/`([\w@()+./-]+\.(?:ts|svelte|js|mjs|md|yaml))`/g)].map(([, path]) => path!);
	expect(named.length).toBeGreaterThan(5);
	const places = (path: string) => [path, `src/${path}`, `src/lib/${path}`, `geodata/${path}`];
	expect([...new Set(named)].filter((path) => path !== 'vocabulary.yaml' && !places(path).some(exists))).toEqual([]);
});

test('every folder and file of the README’s map exists', () => {
	const map = /## What stands where\n([^]*?)\n## /.exec(read('README.md'))![1]!;
	const named = [...map.matchAll(/^ {4}(\S+?),? /gm)].map(([, path]) => path!);
	expect(named.length).toBeGreaterThan(10);
	expect(named.filter((path) => !exists(path))).toEqual([]);
});

test.each([
	['README.md', 'https://YOUR-HOST/embed/', 'Map: how Mali and Niger broke with Ukraine'],
	['docs/examples/wordpress.md', 'https://maps.example.org/embed/', 'Map: the story'],
	['docs/examples/markdown.md', 'https://maps.example.org/embed/?item=ID', 'Map: the story']
])('%s has the code of an embed as the map gives it', (document, address, title) => {
	expect(read(document).replace(/^ {4}/gm, '')).toContain(frameCode({ address, title, height: 560 }));
});
