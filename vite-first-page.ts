import path from 'node:path';
import type { Plugin } from 'vite';

/** The layout of the pages with a map, by its path from the root of the project. */
const LAYOUT = 'src/routes/(map)/+layout.svelte';
/** What loads the layout's data. */
const LOAD = 'src/routes/(map)/+layout.ts';
/** Routes without a map. What such routes share with the map is in a file of its own: the map's file would bring the map's styles. */
const OTHERS = /^src\/routes\/(\(text\)|data|publish)\//;

/** SvelteKit and Svelte: one file for both is 1.2 kB smaller than four, and stays in caches when anything else changes. */
const FRAMEWORK = /node_modules[\\/](svelte|@sveltejs|clsx|esm-env)[\\/]|vite[\\/]preload-helper/;

/**
 * SvelteKit takes two functions out of all that Svelte exports, by a line that keeps all exports in the bundle: named one by one, the others
 * are left out, 1.1 kB.
 */
const KIT_CLIENT = /@sveltejs[\\/]kit[\\/]src[\\/]runtime[\\/]client[\\/]client\.js/;
const NAMESPACE = 'const { onMount, tick } = svelte;';

type Group = { name: string; test: (id: string) => boolean; priority: number };

/**
 * Puts what a page with a map runs before anything is opened into three files: the framework, what pages without a map run too, and the
 * rest. Two dozen small files would each be compressed by itself and asked for by itself. What comes later keeps the files that it falls
 * into: SvelteKit gives a page the styles of what is one import away from its code, of a file for all of it all. The modules are found by
 * following imports. The layout itself has its own file: what it loads later is not what an embed loads, which shares the rest.
 */
export function firstPage(): { plugin: Plugin; groups: Group[] } {
	let map = new Set<string>();
	let others = new Set<string>();
	const fileOf = (id: string) => path.relative('.', id).split(path.sep).join('/');
	return {
		plugin: {
			name: 'first-page',
			transform: {
				filter: { id: KIT_CLIENT },
				handler: (code) => code.replace(NAMESPACE, 'const onMount = svelte.onMount, tick = svelte.tick;')
			},
			buildEnd(error) {
				if (error || this.environment.name !== 'client') return;
				const closure = (isRoot: (file: string) => boolean) => {
					const found = new Set<string>();
					const waiting = [...this.getModuleIds()].filter((id) => isRoot(fileOf(id)));
					for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
						if (found.has(id)) continue;
						found.add(id);
						waiting.push(...(this.getModuleInfo(id)?.importedIds ?? []));
					}
					return found;
				};
				[map, others] = [closure((file) => file === LAYOUT || file === LOAD), closure((file) => OTHERS.test(file))];
				if (this.environment.mode === 'build' && (map.size === 0 || others.size === 0))
					this.error('no page with a map, or none without: name where they are in vite-first-page.ts');
			}
		},
		groups: [
			{ name: 'framework', test: (id) => FRAMEWORK.test(id), priority: 3 },
			{ name: 'shared', test: (id) => map.has(id) && others.has(id), priority: 2 },
			{ name: 'map', test: (id) => map.has(id) && fileOf(id) !== LAYOUT, priority: 1 }
		]
	};
}
