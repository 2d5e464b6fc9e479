import vm from 'node:vm';
import { build } from 'vite';
import { expect, it } from 'vitest';
import type { CorpusResult } from '../../src/lib/intake/parse-corpus.ts';
import { edit, parseFiles, smallFiles } from '../fixtures/small-corpus.ts';

/** The reading and checking of stories as one script for a browser. */
async function bundle(): Promise<string> {
	const entry = new URL('../../src/lib/intake/parse-corpus.ts', import.meta.url).pathname;
	const built = await build({
		configFile: false,
		logLevel: 'silent',
		build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'intake' } }
	});
	const [output] = [built].flat();
	const [chunk] = output && 'output' in output ? output.output : [];
	if (chunk?.type !== 'chunk') throw new Error('nothing was bundled');
	return chunk.code;
}

/** Runs beside the bundle and makes of a story's files, as texts by path, the result of the check as JSON. */
const CHECK = `
	const bytes = ([path, text]) => [path, new TextEncoder().encode(text)];
	const isOriginal = ([path]) => path.startsWith('originals/');
	const files = new Map(texts.filter((file) => !isOriginal(file)).map(bytes));
	const originals = new Map(texts.filter(isOriginal).map(bytes).map(([path, content]) => [path.slice('originals/'.length), content]));
	JSON.stringify(intake.parseCorpus({ files, originals }));
`;

it('a story is read where there is neither Node nor a document, and with the same result', async () => {
	const files = smallFiles();
	edit(files, 'articles/ferry-reply.yaml', 'outlet: null', 'outlet: null\nurl: https://post.example/ferry');
	const texts = [...files].filter(([path]) => path !== '.gitignore').map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]);
	// The context has the language itself and, of what machines add, only what every browser, its workers and Node have.
	const bare = vm.createContext({ TextEncoder, TextDecoder, URL, texts });
	vm.runInContext(await bundle(), bare);
	const result = JSON.parse(vm.runInContext(CHECK, bare) as string) as CorpusResult;
	expect(result.problems).toEqual([]);
	expect(result.corpus).toEqual(JSON.parse(JSON.stringify(parseFiles(files).corpus)));
}, 60_000);
