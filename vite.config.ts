import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { firstPage } from './vite-first-page.ts';
import { geodata } from './vite-geodata.ts';
import { mapStyles } from './vite-map-css.ts';

const first = firstPage();

export default defineConfig({
	plugins: [geodata(), mapStyles(), first.plugin, sveltekit()],
	worker: { format: 'es' },
	build: { target: 'es2022', modulePreload: { resolveDependencies: first.dependencies } },
	environments: {
		client: {
			build: {
				rolldownOptions: {
					output: {
						codeSplitting: { groups: first.groups }
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
