import path from 'node:path';
import type { Plugin } from 'vite';

/**
 * Routes that a reader comes to by loading them as a page, with their styles within, and never by the router: pages of text, the page on
 * which an embed is made, and frozen embeds.
 */
const LOADED = /^src\/routes\/(\(text\)|data|publish|embed\/at)\//;

/** Vite's list of all files that are fetched ahead, and what it fetches ahead of each route, as numbers in that list. */
const FILES = /(?<=m\.f=)\[.*?\]/;
const AHEAD = /(import\([`'"]\.\.\/(nodes\/[^`'"]+)[`'"]\),__vite__mapDeps\()(\[[^\]]*\])/g;

/**
 * Leaves out of the scripts of the first page what would be fetched ahead of routes that the router never goes to: to name those files takes
 * a third of a kilobyte.
 */
export function preloads(): Plugin {
	return {
		name: 'preloads',
		generateBundle: {
			// Vite's own list is there by then.
			order: 'post',
			handler(_, bundle) {
				if (this.environment.name !== 'client' || this.environment.mode !== 'build') return;
				const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
				const loaded = chunks.filter(({ facadeModuleId }) =>
					(facadeModuleId ? (this.getModuleInfo(facadeModuleId)?.importedIds ?? []) : []).some((id) =>
						LOADED.test(path.relative('.', id).split(path.sep).join('/'))
					)
				);
				const app = chunks.find(({ code }) => code.search(AHEAD) >= 0);
				if (!app || loaded.length === 0) this.error('no list of files to fetch ahead: vite-preloads.ts expects one');
				app.code = without(app.code, new Set(loaded.map(({ fileName }) => path.basename(fileName))));
			}
		}
	};
}

/** The code with the shorter list, and the numbers that the files then have. */
function without(code: string, routes: ReadonlySet<string>): string {
	const files = JSON.parse(FILES.exec(code)![0]) as string[];
	const kept: string[] = [];
	const numberOf = (file: string) => (kept.includes(file) ? kept.indexOf(file) : kept.push(file) - 1);
	return code
		.replace(AHEAD, (_, before: string, route: string, numbers: string) => {
			const needed = routes.has(path.basename(route)) ? [] : (JSON.parse(numbers) as number[]);
			return before + JSON.stringify(needed.map((number) => numberOf(files[number]!)));
		})
		.replace(FILES, () => JSON.stringify(kept));
}
