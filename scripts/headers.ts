/**
 * The headers that every host of the built site has to send. The local server sends these headers, and `npm run headers` writes them for
 * hosts into `static/_headers` and the folder `hosting/`, which a test compares with this module.
 *
 * No Content-Security-Policy: each page carries its own in a meta tag, with the hashes of its inline script.
 * No X-Frame-Options: the header cannot name hosts, and would end all embedding.
 */

import { DATA_FILES } from '../src/lib/exports/files.ts';

/** Features the site never uses. Fullscreen and clipboard-write are not denied, and keep their defaults. */
const DENIED = [
	'accelerometer',
	'autoplay',
	'camera',
	'display-capture',
	'encrypted-media',
	'geolocation',
	'gyroscope',
	'magnetometer',
	'microphone',
	'midi',
	'payment',
	'picture-in-picture',
	'publickey-credentials-get',
	'screen-wake-lock',
	'usb',
	'xr-spatial-tracking'
];

export const EVERYWHERE: Readonly<Record<string, string>> = {
	// In a frame with `sandbox="allow-scripts"` our origin is opaque: scripts, fonts, data and the map's worker all need this header.
	'Access-Control-Allow-Origin': '*',
	'Cross-Origin-Resource-Policy': 'cross-origin',
	// Pages that are themselves isolated may embed only pages with this header, which costs nothing: nothing is loaded from elsewhere.
	'Cross-Origin-Embedder-Policy': 'require-corp',
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'no-referrer',
	'Permissions-Policy': DENIED.map((feature) => `${feature}=()`).join(', '),
	// Browsers heed this header over HTTPS only.
	'Strict-Transport-Security': 'max-age=31536000'
};

/** Files whose names change with their content. */
export const IMMUTABLE = { path: '/_app/immutable/', cacheControl: 'public, max-age=31536000, immutable' };

/** What is not named by its content is asked for again after five minutes, so that a correction soon reaches every reader. */
export const BRIEFLY = 'public, max-age=300';

/** Media types by the ending of a file's name, for hosts that are told all types. */
export const ENDINGS: ReadonlyMap<string, string> = new Map([
	['html', 'text/html;charset=utf-8'],
	['js', 'text/javascript;charset=utf-8'],
	['css', 'text/css;charset=utf-8'],
	['json', 'application/json'],
	['geojson', 'application/geo+json'],
	['jsonld', 'application/ld+json'],
	['webmanifest', 'application/manifest+json'],
	['csv', 'text/csv;charset=utf-8'],
	['txt', 'text/plain;charset=utf-8'],
	['ts', 'text/plain;charset=utf-8'],
	['xml', 'application/xml'],
	['svg', 'image/svg+xml'],
	['png', 'image/png'],
	['woff', 'font/woff'],
	['woff2', 'font/woff2']
]);

/** Media types by path: hosts do not know all these types, and do not say in which encoding a text is. */
export const TYPES: ReadonlyMap<string, string> = new Map(DATA_FILES.map(({ name, type }) => [`/data/${name}`, type]));

/** The first line of every file that is written from here. */
export const WRITTEN = '# Written by `npm run headers` from scripts/headers.ts: change that.';

/** The `_headers` file that Netlify and Cloudflare Pages read. */
export function hostingFile(): string {
	const rule = (path: string, headers: Readonly<Record<string, string>>) =>
		[path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
	// The other files get no Cache-Control: these hosts join the values of all rules that match, and the hosts' own value (ask again
	// every time) is right for the other files.
	return (
		[
			WRITTEN,
			rule('/*', EVERYWHERE),
			rule(`${IMMUTABLE.path}*`, { 'Cache-Control': IMMUTABLE.cacheControl }),
			...[...TYPES].map(([path, type]) => rule(path, { 'Content-Type': type }))
		].join('\n\n') + '\n'
	);
}
