import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { siteAddress } from './scripts/site/address.mjs';
import { firstPage } from './vite-first-page.ts';
import { geodata } from './vite-geodata.ts';
import { mapStyles } from './vite-map-css.ts';
import { preloads } from './vite-preloads.ts';

const first = firstPage();

export default defineConfig({
	plugins: [geodata(), mapStyles(), first.plugin, preloads(), sveltekit()],
	define: { __SITE__: JSON.stringify(siteAddress(process.env)) },
	worker: { format: 'es' },
	build: { target: 'es2022' },
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
		// Tests that take minutes run in `npm run test:deep` only.
		exclude: process.env.DEEP ? [] : ['tests/deep/**'],
		environment: 'node',
		// Tests share only modules that no test changes, so each module is loaded once for all tests.
		isolate: false,
		// No test asserts a time: the limit only ends a test that hangs, and leaves room for a busy machine.
		testTimeout: 60_000,
		hookTimeout: 60_000
	}
});
