/**
 * What every host of the built site has to send. Here once: the local server uses it, and `static/_headers` is written from it
 * (`npm run headers`; a test holds it current).
 *
 * No Content-Security-Policy: each page carries its own in a meta tag, with the hashes of its inline script.
 * No X-Frame-Options: it cannot name hosts, and would end all embedding.
 */

import { DATA_FILES } from '../src/lib/exports/files.ts';

/** Features the site never uses. Fullscreen and clipboard-write are left out, and so keep their defaults. */
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
	// In a frame with `sandbox="allow-scripts"` our origin is opaque: scripts, fonts, data and the map's worker all need this.
	'Access-Control-Allow-Origin': '*',
	'Cross-Origin-Resource-Policy': 'cross-origin',
	// Lets pages that are themselves isolated embed us; safe, since nothing is loaded from elsewhere.
	'Cross-Origin-Embedder-Policy': 'require-corp',
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'no-referrer',
	'Permissions-Policy': DENIED.map((feature) => `${feature}=()`).join(', '),
	// Browsers heed it over HTTPS only.
	'Strict-Transport-Security': 'max-age=31536000'
};

/** Files whose names change with their content. */
export const IMMUTABLE = { path: '/_app/immutable/', cacheControl: 'public, max-age=31536000, immutable' };

/** Media types by path: hosts do not know all of them, and leave out in which encoding a text is. */
export const TYPES: ReadonlyMap<string, string> = new Map(DATA_FILES.map(({ name, type }) => [`/data/${name}`, type]));

/** The `_headers` file that Netlify and Cloudflare Pages read. */
export function hostingFile(): string {
	const rule = (path: string, headers: Readonly<Record<string, string>>) =>
		[path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
	// No Cache-Control for the rest: these hosts join the values of all rules that match, and what they send by themselves
	// (ask again every time) is right for it.
	return (
		[
			'# Written by `npm run headers` from scripts/headers.ts: change that.',
			rule('/*', EVERYWHERE),
			rule(`${IMMUTABLE.path}*`, { 'Cache-Control': IMMUTABLE.cacheControl }),
			...[...TYPES].map(([path, type]) => rule(path, { 'Content-Type': type }))
		].join('\n\n') + '\n'
	);
}
