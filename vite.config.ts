import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { geodata } from './vite-geodata.ts';
import { mapStyles } from './vite-map-css.ts';

export default defineConfig({
	plugins: [geodata(), mapStyles(), sveltekit()],
	worker: { format: 'es' },
	build: { target: 'es2022' },
	environments: {
		client: {
			build: {
				rolldownOptions: {
					output: {
						// In one file it is 1.2 kB smaller than in the four that it falls into by itself, and stays in caches when the story changes.
						codeSplitting: {
							groups: [{ name: 'framework', test: /node_modules[\\/](svelte|@sveltejs|clsx|esm-env)[\\/]|vite[\\/]preload-helper/ }]
						}
					}
				}
			}
		}
	},
	test: {
		include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
		// What takes minutes is for `npm run test:deep`.
		exclude: process.env.DEEP ? [] : ['tests/deep/**'],
		environment: 'node',
		// What tests share is modules that no test changes: they are loaded once for all.
		isolate: false,
		// No test asserts a time: the limit only ends one that hangs, and leaves room for a busy machine.
		testTimeout: 60_000,
		hookTimeout: 60_000
	}
});
