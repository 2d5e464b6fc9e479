/** The story of a build, read and planned only once. */
import { tsImport } from 'tsx/esm/api';

/**
 * SvelteKit builds for the server, then reads the configuration anew and builds for the browser. What is kept under this name lets both
 * builds, and whatever finishes the site, read and plan the story only once.
 */
const KEPT = Symbol.for('citemap: the story of this build');

/** @typedef {typeof import('../geodata-modules.ts')} StoryModules */

/** @returns {Promise<StoryModules>} */
export const loadStory = () => tsImport('../geodata-modules.ts', import.meta.url);

/** @returns {Promise<StoryModules>} */
export function storyOfBuild() {
	const kept = /** @type {{ [KEPT]?: Promise<StoryModules> }} */ (globalThis);
	return (kept[KEPT] ??= loadStory());
}
