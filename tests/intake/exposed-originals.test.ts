import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { notIgnored, workTreeOf } from '../../src/lib/exposed-originals.server.ts';

let tree = '';

beforeEach(() => {
	tree = realpathSync(mkdtempSync(join(tmpdir(), 'tree-')));
});
afterEach(() => rmSync(tree, { recursive: true, force: true }));

/** Lays files into the tree, by path, and returns the files of one folder that git would take along. */
function exposed(folder: string, files: Record<string, string>, asked = ['a.txt', 'old/b.txt']): string[] {
	for (const [path, text] of Object.entries({ [`${folder}/a.txt`]: '', [`${folder}/old/b.txt`]: '', ...files })) {
		mkdirSync(dirname(join(tree, path)), { recursive: true });
		writeFileSync(join(tree, path), text);
	}
	return notIgnored(join(tree, folder), asked);
}

const GIT = { '.git/HEAD': 'ref: refs/heads/main\n' };

it('outside a work tree nothing is taken along', () => {
	expect(exposed('story/originals', {})).toEqual([]);
	expect(workTreeOf(tree)).toBeNull();
});

it('in a work tree all is, but for what a .gitignore names', () => {
	const folder = 'stories/one/originals';
	expect(exposed(folder, GIT)).toEqual(['a.txt', 'old/b.txt']);
	expect(exposed(folder, { '.gitignore': 'geodata/originals/\n' })).toEqual(['a.txt', 'old/b.txt']);
	expect(exposed(folder, { 'stories/one/.gitignore': '/originals/\n' })).toEqual([]);
	expect(workTreeOf(join(tree, folder))).toBe(tree);
});

it.each([
	['the root, by name', { '.gitignore': 'originals/\n' }, []],
	['the root, by path', { '.gitignore': '/stories/*/originals\n' }, []],
	['the folder itself', { 'stories/one/originals/.gitignore': '*\n' }, []],
	['the folder itself, by kind of file at its top', { 'stories/one/originals/.gitignore': '/*.txt\n' }, ['old/b.txt']],
	['the root, taken back below', { '.gitignore': '*.txt\n', 'stories/.gitignore': '!a.txt\n' }, ['a.txt']],
	['the root, and nothing below can take it back', { '.gitignore': 'originals/\n', 'stories/one/originals/.gitignore': '!*\n' }, []],
	['another story', { 'stories/two/.gitignore': '/originals/\n' }, ['a.txt', 'old/b.txt']]
])('named in %s', (_, files, taken) => {
	expect(exposed('stories/one/originals', { ...GIT, ...(files as Record<string, string>) })).toEqual(taken);
});

it('a worktree of git has a file for its .git', () => {
	expect(exposed('originals', { '.git': 'gitdir: /elsewhere\n' })).toEqual(['a.txt', 'old/b.txt']);
});
