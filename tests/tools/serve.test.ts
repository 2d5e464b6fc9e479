import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { EVERYWHERE } from '../../scripts/headers.ts';
import { serve, type Served, type ServeOptions } from '../../scripts/serve.ts';

let dir: string;
const running: Served[] = [];

beforeAll(() => {
	dir = mkdtempSync(path.join(tmpdir(), 'serve-'));
	const write = (file: string, content: string | Buffer) => {
		mkdirSync(path.dirname(path.join(dir, file)), { recursive: true });
		writeFileSync(path.join(dir, file), content);
	};
	write('index.html', 'home');
	write('404.html', 'nothing here');
	write('articles/index.html', 'articles');
	write('data/corpus.json', '{"format":1}');
	write('data/corpus.json.gz', gzipSync('{"format":1}'));
	write('data/excerpts.csv', 'é');
	write('data/links.geojson', '{}');
	write('data/annotations.jsonld', '{}');
	write('_app/immutable/a.js', 'export {};');
	write('odd/a bé.txt', 'odd');
});
afterAll(() => rmSync(dir, { recursive: true }));
afterEach(async () => {
	await Promise.all(running.splice(0).map((each) => each.close()));
});

async function start(options: ServeOptions = {}): Promise<Served> {
	const served = await serve({ dir, port: 0, ...options });
	running.push(served);
	return served;
}

/** Sends an address as written, which `fetch` would tidy first. */
function rawGet(port: number, address: string, method = 'GET', headers: Record<string, string> = {}): Promise<number> {
	return new Promise((resolve, reject) => {
		request({ host: '127.0.0.1', port, path: address, method, headers }, (response) => {
			response.resume();
			resolve(response.statusCode ?? 0);
		})
			.on('error', reject)
			.end();
	});
}

it('sends the headers of the embed contract with every answer, errors included', async () => {
	const { url } = await start();
	for (const address of ['', 'articles/', 'data/corpus.json', '_app/immutable/a.js', 'missing', '%', 'articles']) {
		const { headers } = await fetch(url + address, { redirect: 'manual' });
		for (const [name, value] of Object.entries(EVERYWHERE)) expect(headers.get(name), `${name} of /${address}`).toBe(value);
		expect(headers.get('X-Frame-Options')).toBeNull();
	}
});

it('leaves out Access-Control-Allow-Origin where asked to', async () => {
	const { url } = await start({ cors: false });
	const { headers } = await fetch(url);
	expect(headers.get('Access-Control-Allow-Origin')).toBeNull();
	expect(headers.get('Referrer-Policy')).toBe('no-referrer');
});

it('lets browsers keep for good only what has its content in its name', async () => {
	const { url } = await start();
	const cache = async (address: string) => (await fetch(url + address)).headers.get('Cache-Control');
	expect(await cache('_app/immutable/a.js')).toBe('public, max-age=31536000, immutable');
	expect(await cache('')).toBe('no-cache');
	expect(await cache('_app/immutable/missing.js')).toBeNull();
});

it('sends what is compressed already, to those who take it', async () => {
	const { url } = await start();
	const zipped = await fetch(`${url}data/corpus.json`, { headers: { 'Accept-Encoding': 'gzip' } });
	expect(zipped.headers.get('Content-Encoding')).toBe('gzip');
	expect(zipped.headers.get('Content-Type')).toBe('application/json');
	expect(await zipped.json()).toEqual({ format: 1 });
	const plain = await fetch(`${url}data/corpus.json`, { headers: { 'Accept-Encoding': 'identity' } });
	expect(plain.headers.get('Content-Encoding')).toBeNull();
});

it('names the media type of data, with the encoding of text', async () => {
	const { url } = await start();
	const type = async (file: string) => (await fetch(`${url}data/${file}`)).headers.get('Content-Type');
	expect(await type('excerpts.csv')).toBe('text/csv;charset=utf-8');
	expect(await type('links.geojson')).toBe('application/geo+json');
	expect(await type('annotations.jsonld')).toBe('application/ld+json');
	// A missing file is answered with the page for unknown addresses, and with that page's type.
	expect(await type('citations.txt')).toBe('text/html;charset=utf-8');
});

it('redirects a folder without its slash, and keeps the query', async () => {
	const { url } = await start();
	const response = await fetch(`${url}articles?x=1`, { redirect: 'manual' });
	expect(response.status).toBe(302);
	expect(response.headers.get('Location')).toBe('/articles/?x=1');
});

it('serves from a sub-folder, and only there', async () => {
	const { url, port } = await start({ base: '/a/b/' });
	expect(url).toBe(`http://127.0.0.1:${port}/a/b/`);
	expect(await (await fetch(url)).text()).toBe('home');
	expect(await (await fetch(`${url}articles/`)).text()).toBe('articles');
	const response = await fetch(`http://127.0.0.1:${port}/a/b?x`, { redirect: 'manual' });
	expect(response.headers.get('Location')).toBe('/a/b/?x');
	expect(await rawGet(port, '/')).toBe(404);
	expect(await rawGet(port, '/a/bc')).toBe(404);
});

it('answers 404 with the page for it', async () => {
	const { url } = await start();
	const response = await fetch(`${url}missing`);
	expect(response.status).toBe(404);
	expect(await response.text()).toBe('nothing here');
});

it('finds files whose names are not plain ASCII', async () => {
	const { url } = await start();
	expect(await (await fetch(`${url}odd/a%20b%C3%A9.txt`)).text()).toBe('odd');
});

it('survives addresses and ranges that make no sense', async () => {
	const { port, url } = await start();
	expect(await rawGet(port, '/%')).toBe(400);
	expect(await rawGet(port, '/%E0%A4%A')).toBe(400);
	expect(await rawGet(port, '/%00')).toBe(404);
	expect(await rawGet(port, '/../../../../etc/passwd')).toBe(404);
	expect(await rawGet(port, '/..%2f..%2f..%2fetc%2fpasswd')).toBe(404);
	expect(await rawGet(port, '/', 'POST')).toBe(405);
	expect(await rawGet(port, '/', 'GET', { Range: 'bytes=5-2' })).toBe(200);
	expect(await (await fetch(url)).text()).toBe('home');
});

it('takes the next port where asked to, and says so otherwise', async () => {
	const { port } = await start();
	await expect(serve({ dir, port })).rejects.toThrow(`Port ${port} is taken: give another with --port or PORT.`);
	expect((await start({ port, orNext: true })).port).toBeGreaterThan(port);
});

it('says what to do where nothing is built', async () => {
	await expect(serve({ dir: path.join(dir, 'nothing') })).rejects.toThrow('does not exist: run `npm run build` first.');
});
