/** No English stands outside words/: the lint rule finds English wherever a reader would meet it, and nowhere else. */
import { ESLint, type Linter } from 'eslint';
import ts from 'typescript-eslint';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** The rules run without types, since the files that are linted here do not exist. */
const eslint = new ESLint({ cwd: root, overrideConfig: ts.configs.disableTypeChecked as Linter.Config });

/** Where the rule finds words: `line: the words`. */
async function found(file: string, code: string): Promise<string[]> {
	const [result] = await eslint.lintText(code, { filePath: path.join(root, file) });
	const fatal = result?.messages.find((message) => message.fatal);
	if (fatal) throw new Error(fatal.message);
	const mine = (result?.messages ?? []).filter(({ ruleId }) => ruleId === 'citemap/words');
	return mine.map(({ line, message }) => `${line}: ${/“(.*?)”: words for readers stand in src\/lib\/words\//.exec(message)?.[1]}`);
}

const script = (code: string) => `<script lang="ts">\n${code}\n</script>\n`;

describe('English outside words/', () => {
	it.each([
		['src/lib/reader/A.svelte', '<p>Not here</p>', ['1: Not here']],
		['src/lib/reader/A.svelte', '<p>\n\t{n} excerpts\n</p>', ['2: excerpts']],
		['src/routes/+page.svelte', '<svelte:head><title>Data</title></svelte:head>', ['1: Data']],
		['src/routes/+page.svelte', '<meta name="description" content="How to read" />', ['1: How to read']],
		['src/lib/stage/A.svelte', '<button aria-label="zoom">+</button>', ['1: zoom']],
		['src/lib/stage/A.svelte', '<input placeholder="Search" title="Search the text" alt="x" />', ['1: Search', '1: Search the text']],
		['src/lib/stage/A.svelte', '<section aria-label="Map of {title}"></section>', ['1: Map of']],
		['src/lib/reader/A.svelte', '<Panel heading="What it bears on" />', ['1: What it bears on']],
		['src/lib/reader/A.svelte', `<p>{ok ? 'Copied' : ''}</p>`, ['1: Copied']],
		['src/lib/reader/A.svelte', script('const label = `In the words of ${speaker}`;'), ['2: In the words of']],
		['src/lib/exports/a.ts', `export const name = 'The article';`, ['1: The article']],
		['src/lib/session/a.ts', `export const say = (n: number) => \`\${n} marks are left\`;`, ['1: marks are left']]
	])('in %s: %s', async (file, code, words) => {
		expect(await found(file, code)).toEqual(words);
	});

	it.each([
		['src/lib/words/en/a.ts', `export const a = 'The story in time order';`],
		['src/lib/intake/a.ts', `export const a = 'the earlier end first';`],
		['src/lib/reader/a.test.ts', `it('names who speaks', () => {});`],
		['src/lib/reader/a.ts', 'export const a = (id: string) => { throw new Error(`excerpt ${id} has no article`); };'],
		['src/lib/map/a.ts', `export const a = { type: 'Feature', geometry: 'Point' };`],
		['src/lib/stage/a.ts', `export const a = () => matchMedia('(prefers-color-scheme: dark) and print');`],
		['src/lib/stage/A.svelte', `<svelte:window onkeydown={(event) => event.key === 'Escape'} />`],
		['src/lib/stage/A.svelte', '<p class="quiet wide">{words.name} · ← {n}</p>'],
		['src/lib/stage/A.svelte', '<pre><code>npm run geodata check</code></pre>'],
		['src/routes/+page.svelte', '<meta name="viewport" content="width=device-width, initial-scale=1" />']
	])('is not what %s says: %s', async (file, code) => {
		expect(await found(file, code)).toEqual([]);
	});
});
