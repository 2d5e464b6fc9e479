/** Where a build goes, and the second story that is built for the tests. */

/**
 * The folder of the site: OUT, or `build`.
 * @param {Record<string, string | undefined>} environment
 */
export const siteFolder = (environment) => environment['OUT'] || 'build';

/**
 * Where SvelteKit keeps what it works with. Another site than `build/` has a folder of its own, so that two can be built at the same time.
 * @param {string} site
 */
export const workingFolder = (site) => (site === 'build' ? '.svelte-kit' : `.svelte-kit/${site.replace(/[^a-z0-9]+/gi, '-')}`);

/** The environment in which the made-up story of a ferry is built: on it the behaviour of pages is tested. */
export const FERRY = { GEODATA: 'tests/fixtures/ferry', ORIGINALS: 'tests/fixtures/ferry/originals', OUT: 'test-results/ferry' };
