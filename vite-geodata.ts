import path from 'node:path';
import type { Plugin } from 'vite';
import { loadStory, storyOfBuild } from './scripts/site/story-of-build.mjs';

type StoryModules = Awaited<ReturnType<typeof loadStory>>;

const PREFIX = '\0';
const NAME = /^virtual:geodata(\/|$)/;

/**
 * The story as modules (`virtual:geodata` and those below that name), for server and browser alike, so that
 * pages share files of data instead of carrying copies. Bad data stops the build here, and every problem is told.
 */
export function geodata(): Plugin {
	let own: Promise<StoryModules> | undefined;
	let isBuild = false;
	const load = () => (isBuild ? storyOfBuild() : (own ??= loadStory()));
	return {
		name: 'geodata',
		configResolved({ command }) {
			isBuild = command === 'build';
		},
		async buildStart() {
			// The check comes before any module asks for the story, so that problems are told once. In development the browser tells of problems.
			if (this.environment.mode === 'build') (await load()).checkStory();
		},
		resolveId: (source) => (NAME.test(source) ? PREFIX + source : null),
		async load(id) {
			if (!id.startsWith(PREFIX) || !NAME.test(id.slice(PREFIX.length))) return null;
			const make = (await load()).MODULES[id.slice(PREFIX.length)];
			return make?.() ?? null;
		},
		async configureServer({ watcher }) {
			watcher.add((await load()).storyFolder());
		},
		async hotUpdate({ file }) {
			if (!path.resolve(file).startsWith((await load()).storyFolder() + path.sep)) return;
			const { moduleGraph, hot } = this.environment;
			for (const [id, module] of moduleGraph.idToModuleMap) if (NAME.test(id.slice(PREFIX.length))) moduleGraph.invalidateModule(module);
			hot.send({ type: 'full-reload' });
			return [];
		}
	};
}
