import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { geodata } from './vite-geodata.ts';

/**
 * What the first page runs. By itself it falls into twenty files, one for each set of pages that share a module, 3 kB more in all. A module
 * that is missing here, or too many, only costs bytes.
 */
const FIRST_PAGE = new RegExp(
	`/src/lib/(${[
		'Dashboard|MapAndReader|Stage',
		'(scene|view)/',
		'svg/(?!legend-meanings)',
		'ui/(count|DateLine|describe|ItemLink|listed-texts|MarkLine|Masthead|preferences|Quotation|reading|SiteLinks|StoryList|title|Tooltip|Voice|when-idle|words)',
		'corpus/(article-name|digest-texts|index-corpus|kinds|outline|part-words|queries|speaker-name|stance-words|types|vocabulary)'
	].join('|')})`.replaceAll('/', '[\\\\/]')
);

export default defineConfig({
	plugins: [geodata(), sveltekit()],
	worker: { format: 'es' },
	build: { target: 'es2022' },
	environments: {
		client: {
			build: {
				rolldownOptions: {
					output: {
						// In one file it is 1.2 kB smaller than in the four that it falls into by itself, and stays in caches when the story changes.
						codeSplitting: {
							groups: [
								{ name: 'framework', test: /node_modules[\\/](svelte|@sveltejs|clsx|esm-env)[\\/]|vite[\\/]preload-helper/ },
								{ name: 'first-page', test: FIRST_PAGE }
							]
						}
					}
				}
			}
		}
	},
	test: { include: ['src/**/*.test.ts', 'tests/**/*.test.ts'], environment: 'node' }
});
