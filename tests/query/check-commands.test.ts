import { execSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { checkCommands } from '../../src/lib/reader/cards/check-commands.ts';
import { parseFiles, SMALL, smallFiles } from '../fixtures/small-corpus.ts';

const { corpus } = parseFiles(smallFiles());
if (!corpus) throw new Error('the small corpus has problems');

const folder = mkdtempSync(join(tmpdir(), 'check-commands-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('the command on the page prints the words of every excerpt, whatever the file is called', () => {
	for (const article of corpus.articles) {
		const file = `it's $HOME, "${article.id}".txt`;
		copyFileSync(join(SMALL, 'originals', article.file), join(folder, file));
		for (const excerpt of corpus.excerpts.filter((each) => each.article === article.id)) {
			const { words } = checkCommands({ ...article, file }, excerpt);
			expect(execSync(words, { cwd: folder, encoding: 'utf8' })).toBe(`${excerpt.exact}\n`);
		}
	}
});

it('names the file to digest', () => {
	const [article] = corpus.articles;
	const [excerpt] = corpus.excerpts;
	if (!article || !excerpt) throw new Error('the small corpus is empty');
	expect(checkCommands(article, excerpt).digest).toBe("sha256sum 'ferry-reply.txt'");
});
