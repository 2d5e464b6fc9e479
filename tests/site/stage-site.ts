/** The map of any story, built without pages: a story round the world or in one street is looked at without a site of its own. */
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { svelte, vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';
import { serve, type Served } from '../../scripts/serve.ts';
import type { StoryData } from '../../src/lib/scene/types.ts';
import { mapStyles } from '../../vite-map-css.ts';
import { live } from './map-page.ts';

declare global {
	interface Window {
		/** What the reader has opened on the page of `stage-page/`, in order. */
		opened: (string | null)[];
	}
}

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** Builds the page and serves it; `name` keeps the files of one spec apart from those of another. */
export async function serveStage(name: string): Promise<Served> {
	const dir = path(`../../test-results/${name}`);
	await build({
		configFile: false,
		root: path('stage-page'),
		publicDir: path('../../static'),
		base: './',
		logLevel: 'warn',
		plugins: [mapStyles(), svelte({ configFile: false, preprocess: vitePreprocess() })],
		resolve: { alias: { $lib: path('../../src/lib') } },
		worker: { format: 'es' },
		build: { target: 'es2022', outDir: dir, emptyOutDir: true, chunkSizeWarningLimit: 2000 }
	});
	return serve({ dir, port: 0 });
}

/** Opens the map of a story, drawn or live, and returns once that renderer has drawn the map. */
export async function openStage(page: Page, { url }: Served, story: StoryData, renderer: 'drawn' | 'live'): Promise<void> {
	await page.route('**/story.json', (route) => route.fulfill({ json: story }));
	await page.goto(`${url}?chrome=min${renderer === 'drawn' ? '&static=1' : ''}`);
	// The page is drawn by its script alone.
	await (renderer === 'live' ? live(page) : page.locator('.marks a').first().waitFor({ state: 'attached' }));
	await page.evaluate(() => document.fonts.ready);
}
