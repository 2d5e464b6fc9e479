/** The layer rule holds: each forbidden import is reported with its reason, and what the design allows is not. */
import { ESLint, type Linter } from 'eslint';
import ts from 'typescript-eslint';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** The rules run without types, since the files that are linted here do not exist. */
const eslint = new ESLint({ cwd: root, overrideConfig: ts.configs.disableTypeChecked as Linter.Config });

/** Messages of the rules that are named, by default the project's own rules on layers. */
async function lint(file: string, code: string, rules: string[] = ['citemap/layers', 'citemap/monopolies']): Promise<string[]> {
	const [result] = await eslint.lintText(code, { filePath: path.join(root, file) });
	const fatal = result?.messages.find((message) => message.fatal);
	if (fatal) throw new Error(fatal.message);
	return (result?.messages ?? []).filter(({ ruleId }) => ruleId !== null && rules.includes(ruleId)).map(({ message }) => message);
}

const script = (code: string) => `<script lang="ts">\n${code}\n</script>\n`;

const PICTURE =
	'routes -> Dashboard -> {map, svg, stage, legend, timeline, filters, tour, reader, embed, exports} -> session -> {scene, delivery} -> view -> ' +
	'{query, words, geometry} -> corpus';

describe('imports point down only', () => {
	it.each([
		['src/lib/corpus/a.ts', `import { x } from '../scene/x.ts';`, 'corpus may not import scene: the model is pure'],
		['src/lib/corpus/a.ts', `import type { View } from '$lib/view/view.ts';`, 'corpus may not import view'],
		['src/lib/corpus/a.ts', `import { x } from '../intake/x.ts';`, 'corpus may not import intake'],
		['src/lib/query/a.ts', `import { x } from '../geometry/x.ts';`, 'query may not import geometry: a question'],
		['src/lib/view/a.ts', `import { x } from '$lib/scene/x.ts';`, 'view may not import scene'],
		['src/lib/scene/a.ts', `import { x } from '../map/x.ts';`, 'scene may not import map'],
		['src/lib/scene/a.ts', `import { x } from '../delivery/x.ts';`, 'scene may not import delivery'],
		['src/lib/session/a.ts', `import { x } from '../reader/x.ts';`, 'session may not import reader: the one state'],
		['src/lib/map/a.ts', `import { x } from '../svg/x.ts';`, 'map may not import svg: renderers draw the scene and nothing else'],
		['src/lib/map/deep/a.ts', `import { x } from '../../svg/x.ts';`, 'map may not import svg'],
		['src/lib/svg/a.ts', `export { x } from '$lib/map/x.ts';`, 'svg may not import map'],
		['src/lib/svg/a.ts', `import { x } from '../legend/x.ts';`, 'svg may not import legend'],
		['src/lib/reader/a.ts', `export * from '../embed/x.ts';`, 'reader may not import embed: panels are drawn from the session'],
		['src/lib/stage/a.ts', `const x = () => import('../map/x.ts');\nx();`, 'stage may not import map'],
		['src/lib/embed/a.ts', `type X = import('../reader/x.ts').X;\nexport type Y = X;`, 'embed may not import reader'],
		['src/lib/reader/a.ts', `import Dashboard from '$lib/Dashboard.svelte';`, 'reader may not import Dashboard'],
		[
			'src/lib/exports/a.ts',
			`import { x } from '../reader/x.ts';`,
			'exports may not import reader: files for others are made from the story alone'
		],
		['src/lib/exports/a.ts', `import { x } from '$lib/session/x.ts';`, 'exports may not import session'],
		['src/lib/Dashboard.svelte', script(`import { x } from './exports/x.ts';`), 'Dashboard may not import exports'],
		[
			'src/lib/intake/checks/a.ts',
			`import { x } from '../../scene/x.ts';`,
			'intake may not import scene: files are checked without a browser'
		],
		['src/lib/geodata.server.ts', `import { x } from './scene/x.ts';`, 'loader may not import scene'],
		['src/lib/scene/a.ts', `import { x } from '../geodata.server.ts';`, 'scene may not import loader'],
		['src/lib/scene/a.ts', `import { x } from '../intake/x.ts';`, 'scene may not import intake'],
		['src/lib/scene/a.ts', `import { x } from '../../../scripts/x.ts';`, 'scene may not import scripts/'],
		['src/lib/scene/a.ts', `import { x } from '../../routes/x.ts';`, 'scene may not import routes'],
		['src/routes/+page.ts', `import { x } from '$lib/intake/x.ts';`, 'routes may not import intake'],
		['src/routes/+page.ts', `import { x } from '../../tests/x.ts';`, 'routes may not import tests/: what is published']
	])('%s: %s', async (file, code, reason) => {
		const messages = await lint(file, code);
		expect(messages).toHaveLength(1);
		expect(messages[0]).toContain(reason);
		expect(messages[0]).toContain(PICTURE);
	});

	it('holds in components', async () => {
		expect(await lint('src/lib/reader/Card.svelte', script(`import Map from '../map/Map.svelte';`))).toEqual([
			`reader may not import map: panels are drawn from the session and work without a map. Imports point down only, ${PICTURE}.`
		]);
	});

	it.each([
		['src/lib/corpus/a.ts', `import { x } from './x';`],
		['src/lib/corpus/deep/a.ts', `import { x } from '../map/x';`],
		['src/lib/scene/a.ts', `import { x } from '$lib/corpus/x';`],
		['src/lib/map/a.ts', `import { x } from '../scene/x';`],
		['src/lib/exports/a.ts', `import { x } from '../scene/x';\nimport { y } from '$lib/corpus/y';`],
		['src/lib/reader/a.ts', `import { x } from '$lib/view/x';`],
		['src/lib/legend/a.ts', `import { x } from '../svg/x';`],
		['src/lib/view/a.ts', `import type { Query } from '../query/x';`],
		['src/lib/intake/deep/a.ts', `import { x } from '../../words/x';`],
		['src/lib/Dashboard.svelte', script(`import A from './reader/A.svelte';\nconst map = import('$lib/map/map');`)],
		['src/routes/+page.server.ts', `import { x } from '$lib/geodata.server.ts';`],
		['src/routes/data/+server.ts', `import { x } from '$lib/exports/x';`],
		['src/routes/+page.svelte', script(`import Dashboard from '$lib/Dashboard.svelte';`)],
		['src/lib/scene/a.test.ts', `import { x } from '../../../tests/fixtures/x';`],
		['scripts/a.ts', `import { x } from '../src/lib/map/x';`]
	])('%s: %s is allowed', async (file, code) => {
		expect(await lint(file, code)).toEqual([]);
	});

	it('asks for a place for every new folder', async () => {
		expect(await lint('src/lib/helpers/a.ts', 'export {};')).toEqual([
			'src/lib/helpers/ is in no layer: give it a place in eslint.layers.js and in the folder map.'
		]);
	});
});

describe('some powers belong to one folder', () => {
	it.each([
		['src/lib/reader/a.ts', `import { Map } from 'maplibre-gl';`, 'only src/lib/map/ may import it'],
		['src/lib/reader/a.ts', `const x = () => import('maplibre-gl');\nx();`, 'only src/lib/map/ may import it'],
		['src/lib/reader/a.ts', `import 'maplibre-gl/dist/maplibre-gl.css';`, 'only src/lib/map/ may import it'],
		['src/lib/Dashboard.svelte', script(`import { page } from '$app/state';`), 'the URL is read and written in src/routes/ only'],
		['src/lib/reader/a.ts', `import { goto } from '$app/navigation';`, 'the URL is read and written in src/routes/ only'],
		['src/lib/reader/a.ts', `import { resolve } from '$app/paths';`, 'the URL is read and written in src/routes/ only'],
		['src/lib/reader/a.ts', `import geodata from 'virtual:geodata';`, 'the story comes in through src/routes/ only'],
		['src/lib/Dashboard.svelte', script(`const rest = import('virtual:geodata/whole');`), 'the story comes in through src/routes/ only'],
		['src/lib/corpus/a.ts', `import { readFileSync } from 'node:fs';`, 'files are read by src/lib/geodata.server.ts'],
		['src/routes/+page.server.ts', `import { readFile } from 'fs/promises';`, 'files are read by src/lib/geodata.server.ts'],
		['src/lib/scene/a.ts', `import edtf from 'edtf';`, 'data is checked in src/lib/intake/'],
		['src/routes/+page.ts', `import { z } from 'zod';`, 'data is checked in src/lib/intake/'],
		['src/lib/map/a.ts', `parent.postMessage(1, '*');`, 'messages leave and are checked in src/lib/embed/'],
		['src/lib/Dashboard.svelte', script(`postMessage(1);`), 'messages leave and are checked in src/lib/embed/'],
		['src/lib/reader/a.ts', `requestAnimationFrame(() => {});`, 'one pause button stops all motion'],
		['src/lib/map/draw.ts', `window.requestAnimationFrame(() => {});`, 'one pause button stops all motion'],
		['src/lib/reader/a.ts', `export const seen = localStorage.getItem('seen');`, 'throws in a sandboxed frame'],
		['src/lib/reader/A.svelte', script(`const seen = window.sessionStorage;`), 'throws in a sandboxed frame']
	])('%s: %s', async (file, code, reason) => {
		const messages = await lint(file, code);
		expect(messages).toHaveLength(1);
		expect(messages[0]).toContain(reason);
	});

	it.each([
		['src/lib/map/a.ts', `import type { Map } from 'maplibre-gl';`],
		['src/lib/map/arc-motion.ts', `requestAnimationFrame(() => {});`],
		['src/lib/map/arc-motion-clock.ts', `window.requestAnimationFrame(() => {});`],
		['src/lib/embed/send.ts', `parent.postMessage(1, '*');`],
		['src/lib/geodata.server.ts', `import { readFileSync } from 'node:fs';`],
		['src/lib/intake/a.ts', `import { z } from 'zod';`],
		['src/lib/corpus/a.test.ts', `import { readFileSync } from 'node:fs';`],
		['src/routes/+layout.ts', `import geodata from 'virtual:geodata';`],
		['src/routes/+page.svelte', script(`import { page } from '$app/state';\nimport { goto } from '$app/navigation';`)],
		['src/lib/reader/a.ts', `export const clock = (requestAnimationFrame: () => void) => requestAnimationFrame();`],
		['src/lib/reader/a.ts', `export const seen = () => localStorage.getItem('seen');`],
		['src/lib/reader/a.ts', `try { localStorage.getItem('seen'); } catch { /* sandboxed */ }`],
		['scripts/bench.ts', `import { Map } from 'maplibre-gl';`]
	])('%s: %s is allowed', async (file, code) => {
		expect(await lint(file, code)).toEqual([]);
	});
});

describe('stories are checked on any machine', () => {
	const rules = ['citemap/anywhere'];

	it.each([
		['src/lib/intake/a.ts', `import { createHash } from 'node:crypto';`, 'node:crypto: '],
		['src/lib/intake/a.ts', `import path from 'path';`, 'path: '],
		['src/lib/intake/files/a.ts', `export const x = () => import('node:module');`, 'node:module: '],
		['src/lib/intake/a.ts', `export const x = window.innerWidth;`, 'window: '],
		['src/lib/intake/a.ts', `export const x = () => document.body;`, 'document: '],
		['src/lib/intake/a.ts', `export const x = typeof process;`, 'process: '],
		['src/lib/intake/a.ts', `export const x = Buffer.from('');`, 'Buffer: ']
	])('%s: %s', async (file, code, name) => {
		expect(await lint(file, code, rules)).toEqual([
			name +
				'stories are checked in Node, in a browser and in its worker alike; take bytes and give data, and leave the rest to the caller.'
		]);
	});

	it.each([
		['src/lib/intake/a.ts', `export const x = (document: { title: string }) => document.title;`],
		['src/lib/intake/a.ts', `import { sha256 } from '@noble/hashes/sha2.js';\nexport const x = sha256(new TextEncoder().encode(''));`],
		['src/lib/intake/a.test.ts', `export const zone = process.env.TZ;`],
		['src/lib/geodata.server.ts', `export const x = process.cwd();`]
	])('%s: %s is allowed', async (file, code) => {
		expect(await lint(file, code, rules)).toEqual([]);
	});
});

describe('a list is never the arguments of a call', () => {
	const rules = ['no-restricted-syntax'];

	it.each([
		['src/lib/intake/a.ts', `export const x = (all: number[], more: number[]) => all.push(...more);`],
		['src/lib/scene/a.ts', `export const x = (all: number[]) => Math.max(0, ...all);`],
		['src/lib/scene/a.ts', `export const x = (all: number[], f: (...each: number[]) => void) => f(...all);`],
		['src/lib/scene/a.ts', `export const x = (all: number[]) => new Array(...all);`],
		['src/lib/reader/A.svelte', script(`export const x = (all: number[]) => Math.max(...all);`)]
	])('%s: %s', async (file, code) => {
		expect(await lint(file, code, rules)).toEqual([
			'Some 120,000 arguments overflow the stack, and a story decides how long a list is: add its members in a loop.'
		]);
	});

	it.each([
		['src/lib/scene/a.ts', `export const x = (all: number[], more: number[]) => [...all, ...more];`],
		['src/lib/intake/a.ts', `export const x = (from: { spot: (...path: string[]) => void }, path: string[]) => from.spot(...path);`],
		['src/lib/scene/a.test.ts', `export const x = (all: number[]) => Math.max(...all);`]
	])('%s: %s is allowed', async (file, code) => {
		expect(await lint(file, code, rules)).toEqual([]);
	});
});

describe('what never reaches a reader', () => {
	it('reports raw HTML, inline styles and console output', async () => {
		const rules = ['svelte/no-at-html-tags', 'svelte/no-inline-styles', 'no-console', '@typescript-eslint/no-unused-vars'];
		const code = script(`const unused = 1;\nconsole.log(1);`) + `<p style="color: red">{@html 'x'}</p>\n`;
		expect(await lint('src/lib/reader/A.svelte', code, rules)).toHaveLength(4);
	});
});
