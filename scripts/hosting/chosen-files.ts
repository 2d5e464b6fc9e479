/** Which files of a built site are visited: of each sort the first, of some all. */

export type Sort = 'page' | 'script' | 'style' | 'font' | 'data' | 'picture';
export type ChosenFile = { file: string; sort: Sort; digest: string };

type Choice = { sort: Sort; matches: RegExp; all?: true };

const CHOICES: readonly Choice[] = [
	{ sort: 'page', matches: /^index\.html$/ },
	{ sort: 'page', matches: /^embed\/index\.html$/ },
	{ sort: 'page', matches: /^embed\/at\/[^/]+\/index\.html$/ },
	{ sort: 'page', matches: /^(event|link|place)\/[^/]+\/index\.html$/ },
	{ sort: 'page', matches: /^publish\/index\.html$/ },
	{ sort: 'script', matches: /^_app\/immutable\/entry\/.*\.js$/, all: true },
	{ sort: 'script', matches: /^_app\/immutable\/workers\/.*\.js$/ },
	{ sort: 'script', matches: /^embed\/v[\d.]+\.js$/, all: true },
	{ sort: 'style', matches: /\.css$/ },
	{ sort: 'font', matches: /\.woff2$/ },
	{ sort: 'data', matches: /^basemap\/.*\.json$/ },
	{ sort: 'data', matches: /^data\/[^/]+$/, all: true },
	{ sort: 'data', matches: /^embed\/current\.json$/ },
	{ sort: 'data', matches: /^oembed(\/.*)?\.json$/ },
	{ sort: 'data', matches: /\.webmanifest$/ },
	{ sort: 'data', matches: /^(sitemap|feed)\.xml$/, all: true },
	{ sort: 'picture', matches: /^favicon\.svg$/ },
	{ sort: 'picture', matches: /\.png$/ }
];

const COMPRESSED = /\.(br|gz)$/;

/**
 * The files to visit.
 *
 * @param sums `SHA256SUMS` of the site, each line a digest, two spaces and a path
 */
export function chosenFiles(sums: string): ChosenFile[] {
	const files = sums.split('\n').flatMap((line) => {
		const [, digest = '', file = ''] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? [];
		return file && !COMPRESSED.test(file) && file !== 'data/index.html' ? [{ file, digest }] : [];
	});
	return CHOICES.flatMap(({ sort, matches, all }) => {
		const found = files.filter(({ file }) => matches.test(file));
		return (all ? found : found.slice(0, 1)).map((each) => ({ ...each, sort }));
	});
}

/** The address of a file below the site's root: a page has that of its folder. */
export const addressOf = (file: string): string => file.replace(/(^|\/)index\.html$/, '$1');
