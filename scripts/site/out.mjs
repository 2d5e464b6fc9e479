/** The folders of a build, and the second story, which is built for the tests. */

/**
 * The folder of the site: OUT, or `build`.
 * @param {Record<string, string | undefined>} environment
 */
export const siteFolder = (environment) => environment['OUT'] || 'build';

/**
 * Where SvelteKit keeps its working files. A site other than `build/` has its own folder, so that two sites can be built at once.
 * @param {string} site
 */
export const workingFolder = (site) => (site === 'build' ? '.svelte-kit' : `.svelte-kit/${site.replace(/[^a-z0-9]+/gi, '-')}`);

/** The environment that builds the made-up story of a ferry, on which the behaviour of pages is tested. */
export const FERRY = {
	GEODATA: 'tests/fixtures/ferry',
	ORIGINALS: 'tests/fixtures/ferry/originals',
	OUT: 'test-results/ferry',
	SITE: 'https://maps.example.org/'
};
