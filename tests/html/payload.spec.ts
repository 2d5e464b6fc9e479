/** What is published: no page carries the story, since all pages share one copy; and every file is listed with its digest. */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { builtPages, fileOf, readPage } from '../site/built-pages.ts';
import { SITE, corpus } from '../site/real.ts';

test('no page carries the story as data', () => {
	expect(builtPages(SITE).length).toBeGreaterThan(corpus.excerpts.length);
	for (const address of builtPages(SITE)) {
		const html = readFileSync(fileOf(SITE, address), 'utf8');
		const scripts = [...html.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g)];
		for (const [, attributes, script] of scripts) {
			// What programs read of an item is the item alone.
			const most = attributes!.includes('ld+json') ? 8_000 : 2_000;
			expect.soft(script!.length, `a script in /${address}`).toBeLessThan(most);
		}
	}
	// A page with a `load` on the server has a file `__data.json`: one such page brings 2 kB of SvelteKit to all pages.
	const files = readdirSync(SITE, { recursive: true, encoding: 'utf8' });
	expect(files.filter((file) => file.endsWith('__data.json'))).toEqual([]);
});

test('SHA256SUMS holds the digest of every other file', () => {
	const files = readdirSync(SITE, { recursive: true, encoding: 'utf8' })
		.filter((file) => statSync(path.join(SITE, file)).isFile())
		.map((file) => file.split(path.sep).join('/'));
	const listed = new Map(
		readFileSync(path.join(SITE, 'SHA256SUMS'), 'utf8')
			.trimEnd()
			.split('\n')
			.map((line) => [line.slice(66), line.slice(0, 64)] as const)
	);
	expect([...listed.keys()].toSorted()).toEqual(files.filter((file) => file !== 'SHA256SUMS').toSorted());
	const wrong = [...listed].filter(
		([file, digest]) =>
			createHash('sha256')
				.update(readFileSync(path.join(SITE, file)))
				.digest('hex') !== digest
	);
	expect(wrong).toEqual([]);
	expect(readPage(SITE, 'data/').querySelector('[data-digest]')?.textContent).toBe(listed.get('data/corpus.json'));
});
