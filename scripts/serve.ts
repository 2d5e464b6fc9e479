/** Serves the built site as a host would: with its headers, precompressed files and, with `--base`, from a sub-folder. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { parseArgs } from 'node:util';
import sirv from 'sirv';
import { ENDINGS, EVERYWHERE, IMMUTABLE, TYPES } from './headers.ts';
import { isMain, root } from './run.mjs';
import { inFolder } from './site/not-found.mjs';

export type ServeOptions = {
	/** The built site. */
	dir?: string;
	/** 0 takes any free port. */
	port?: number;
	/** Whether the next free port serves where `port` is taken. */
	orNext?: boolean;
	host?: string;
	/** Folder of the host to serve from, such as `/a/b`. */
	base?: string;
	/** False leaves Access-Control-Allow-Origin out, as on a host that was not set up. */
	cors?: boolean;
};

export type Served = { url: string; port: number; close: () => Promise<void> };

export async function serve(options: ServeOptions = {}): Promise<Served> {
	const { port = 4173, host = '127.0.0.1', orNext = false } = options;
	const dir = path.resolve(options.dir ?? path.join(root, 'build'));
	const base = '/' + (options.base ?? '').split('/').filter(Boolean).join('/');
	if (!existsSync(dir)) throw new Error(`${path.relative(root, dir) || dir}/ does not exist: run \`npm run build\` first.`);

	const server = createServer(siteHandler(dir, base === '/' ? '' : base, options.cors ?? true));
	for (let at = port; ; at++) {
		const error = await new Promise<NodeJS.ErrnoException | null>((resolve) => {
			server.once('error', resolve);
			server.listen(at, host, () => {
				server.off('error', resolve);
				resolve(null);
			});
		});
		if (!error) break;
		if (error.code !== 'EADDRINUSE') throw error;
		if (!orNext || at >= Math.min(port + 100, 65535)) throw new Error(`Port ${at} is taken: give another with --port or PORT.`);
	}
	const taken = (server.address() as AddressInfo).port;
	return {
		url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}${base === '/' ? '' : base}/`,
		port: taken,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				// Browsers keep connections open, and the server closes only after the last connection.
				server.closeAllConnections();
			})
	};
}

/** `base` is without a slash at its end, empty for the root of the host. */
function siteHandler(dir: string, base: string, cors: boolean) {
	// With `dev`, sirv looks at the disk each time, so that building again while the server runs is safe.
	const files = sirv(dir, { dev: true, etag: true, gzip: true, brotli: true });

	return (request: IncomingMessage, response: ServerResponse) => {
		for (const [name, value] of Object.entries(EVERYWHERE)) {
			if (cors || name !== 'Access-Control-Allow-Origin') response.setHeader(name, value);
		}
		try {
			answer(request, response);
		} catch (error) {
			console.error(error);
			if (response.headersSent) response.destroy();
			else plain(response, 500, 'The file could not be read.');
		}
	};

	function answer(request: IncomingMessage, response: ServerResponse) {
		if (request.method !== 'GET' && request.method !== 'HEAD') {
			response.setHeader('Allow', 'GET, HEAD');
			return plain(response, 405, 'Only GET and HEAD.');
		}
		const [, rawPath = '', query = ''] = /^([^?]*)(.*)$/s.exec(request.url ?? '') ?? [];
		const pathname = decode(rawPath);
		if (pathname === null || !pathname.startsWith('/')) return plain(response, 400, 'This is not a valid address.');
		if (pathname === base) return redirect(response, `${base}/${query}`);
		if (!pathname.startsWith(`${base}/`)) return plain(response, 404, `The site is served at ${base}/.`);

		const inside = pathname.slice(base.length);
		// Pages link to their files relatively, so a folder must be asked for with its slash.
		if (!inside.endsWith('/') && existsSync(path.join(dir, path.posix.normalize(inside), 'index.html'))) {
			// Two slashes in front would name another host.
			return redirect(response, `${rawPath.replace(/^\/+/, '/')}/${query}`);
		}
		// With `no-cache` a browser keeps the file but asks each time: a new build shows at once.
		response.setHeader('Cache-Control', inside.startsWith(IMMUTABLE.path) ? IMMUTABLE.cacheControl : 'no-cache');
		const type = TYPES.get(inside) ?? ENDINGS.get(path.posix.extname(inside).slice(1));
		if (type) response.setHeader('Content-Type', type);
		// Sirv gets the address without the base, and without the query, which sirv would ignore.
		request.url = encodeURI(inside).replace(/[?#]/g, encodeURIComponent);
		// Sirv throws at a range that ends before its start. No file of the site is long enough to need ranges.
		delete request.headers.range;
		files(request, response, () => notFound(request, response));
	}

	function notFound(request: IncomingMessage, response: ServerResponse) {
		response.removeHeader('Cache-Control');
		const page = path.join(dir, '404.html');
		if (!existsSync(page)) return plain(response, 404, 'There is nothing at this address.');
		response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' });
		response.end(request.method === 'HEAD' ? undefined : inFolder(readFileSync(page, 'utf8'), base));
	}
}

function decode(pathname: string): string | null {
	try {
		return decodeURIComponent(pathname);
	} catch {
		return null;
	}
}

function plain(response: ServerResponse, status: number, text: string) {
	response.writeHead(status, { 'Content-Type': 'text/plain;charset=utf-8' });
	response.end(text + '\n');
}

function redirect(response: ServerResponse, location: string) {
	response.writeHead(302, { Location: location });
	response.end();
}

if (isMain(import.meta.url)) {
	const { values } = parseArgs({
		options: {
			port: { type: 'string', default: process.env['PORT'] ?? '4173' },
			host: { type: 'string', default: '127.0.0.1' },
			base: { type: 'string', default: '' },
			dir: { type: 'string', default: 'build' },
			'no-cors': { type: 'boolean', default: false }
		}
	});
	try {
		const { url } = await serve({
			port: Number(values.port),
			dir: values.dir,
			host: values.host,
			base: values.base,
			cors: !values['no-cors']
		});
		console.log(`Serving ${values.dir}/ at ${url}`);
	} catch (error) {
		console.error((error as Error).message);
		process.exit(1);
	}
}
