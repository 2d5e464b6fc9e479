/** The same input gives the same bytes: the version is made of the sources, and the list of digests of the built files. */
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { writeChecksums } from '../../scripts/site/checksums.mjs';
import { contentVersion } from '../../scripts/site/content-version.mjs';
import { precompress } from '../../scripts/site/precompress.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'same-bytes-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A project of a few files in a folder of its own. */
function project(name: string): { root: string; story: string; write: (file: string, content: string) => void } {
	const root = path.join(folder, name);
	const write = (file: string, content: string) => {
		mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
		writeFileSync(path.join(root, file), content);
	};
	write('package.json', '{}');
	write('src/a.ts', 'a');
	write('src/lib/b.ts', 'b');
	write('static/favicon.svg', '<svg/>');
	write('geodata/story.yaml', 'format: 1');
	write('geodata/marks/events.yaml', 'events: []');
	return { root, story: path.join(root, 'geodata'), write };
}

it('the version is the same for the same files in another folder on another day, tests and originals apart', () => {
	const { root, story } = project('one');
	const version = contentVersion(root, story);
	expect(version).toMatch(/^[0-9a-f]{16}$/);
	const other = project('deeper/than/one');
	utimesSync(path.join(other.root, 'src/a.ts'), 0, 0);
	other.write('src/a.test.ts', 'test');
	other.write('geodata/originals/article.txt', 'whole');
	other.write('.git/HEAD', 'main');
	expect(contentVersion(other.root, other.story)).toBe(version);
	cpSync(other.story, path.join(folder, 'elsewhere'), { recursive: true });
	expect(contentVersion(other.root, path.join(folder, 'elsewhere'))).toBe(version);
});

it('the version is another once a file of the code or of the story is changed, added, renamed, or ends where another began', () => {
	const { root, story, write } = project('changed');
	const versions = [contentVersion(root, story)];
	const then = (change: () => void) => {
		change();
		versions.push(contentVersion(root, story));
	};
	then(() => write('src/a.ts', 'A'));
	then(() => write('geodata/marks/events.yaml', 'events: [ ]'));
	then(() => write('geodata/actors.yaml', ''));
	then(() => renameSync(path.join(root, 'src/a.ts'), path.join(root, 'src/c.ts')));
	then(() => {
		write('src/c.ts', '');
		write('src/lib/b.ts', 'Ab');
	});
	then(() => write('package-lock.json', '{}'));
	expect(new Set(versions).size).toBe(versions.length);
});

it('compressed files and the list of digests are the same each time, and the list names every other file', async () => {
	const listOf = async (name: string) => {
		const site = path.join(folder, name);
		mkdirSync(path.join(site, 'data'), { recursive: true });
		writeFileSync(path.join(site, 'index.html'), '<p>A page.</p>');
		writeFileSync(path.join(site, 'data/corpus.json'), '{}');
		writeFileSync(path.join(site, 'label.woff2'), 'font');
		await precompress(site);
		writeChecksums(site);
		writeChecksums(site);
		return readFileSync(path.join(site, 'SHA256SUMS'), 'utf8');
	};
	const list = await listOf('site');
	expect(await listOf('another site')).toBe(list);
	const lines = list.trimEnd().split('\n');
	expect(lines.map((line) => line.slice(66))).toEqual([
		'data/corpus.json',
		'data/corpus.json.br',
		'data/corpus.json.gz',
		'index.html',
		'index.html.br',
		'index.html.gz',
		'label.woff2'
	]);
	expect(lines[0]).toBe(`${createHash('sha256').update('{}').digest('hex')}  data/corpus.json`);
});
