/** A deployed copy is judged by what it answers: each fault of a host is named, and says whether it breaks anything. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { checkHost, isBroken, tell } from '../../scripts/hosting/check-host.ts';
import { SITE } from '../site/ferry.ts';
import { isHere, realServer } from '../site/real-servers.ts';
import { spoiledHost, type Fault } from '../site/spoiled-host.ts';

const { digest } = JSON.parse(readFileSync(`${SITE}/embed/current.json`, 'utf8')) as { digest: string };
const SOUND = /^\d+ answers checked, 0 that break something, 0 that cost something\.$/;

/** What a check of a host with a fault tells. */
async function told(fault: Fault, frozen: string[] = []): Promise<{ text: string; broken: boolean }> {
	const host = await spoiledHost(SITE, fault);
	try {
		const found = await checkHost(host.url, frozen);
		return { text: tell(found), broken: isBroken(found) };
	} finally {
		await host.close();
	}
}

const withHeader = (matches: RegExp, name: string, value: string | undefined): Fault => ({
	answered: (path, { headers }) => void (matches.test(path) && (value === undefined ? delete headers[name] : (headers[name] = value)))
});

const FAULTS: [name: string, fault: Fault, told: RegExp, broken: boolean, frozen?: string[]][] = [
	[
		'sends no CORS header',
		withHeader(/./, 'access-control-allow-origin', undefined),
		/^breaks {2}no Access-Control-Allow-Origin: \*/m,
		true
	],
	['forbids frames', withHeader(/\/$/, 'x-frame-options', 'SAMEORIGIN'), /^breaks {2}X-Frame-Options is sent/m, true],
	['sends scripts as text', withHeader(/\.js$/, 'content-type', 'text/plain'), /^breaks {2}type text\/plain, not text\/javascript/m, true],
	['keeps pages for a day', withHeader(/\/$/, 'cache-control', 'max-age=86400'), /^breaks {2}kept for 86400 seconds/m, true],
	[
		'does not keep what never changes',
		withHeader(/./, 'cache-control', 'no-cache'),
		/^costs {3}no Cache-Control: public, max-age=31536000/m,
		false
	],
	['compresses nothing', { asked: (headers) => delete headers['accept-encoding'] }, /^costs {3}not compressed/m, false],
	[
		'adds a script to pages',
		{
			asked: (headers) => delete headers['accept-encoding'],
			answered(path, answer) {
				if (!path.endsWith('/')) return;
				delete answer.headers['content-length'];
				answer.after = '<script>count()</script>';
			}
		},
		/^breaks {2}other bytes than SHA256SUMS says/m,
		true
	],
	[
		'answers unknown addresses as if they were there',
		{ answered: (path, answer) => void (answer.status === 404 && (answer.status = 200)) },
		/^breaks {2}status 200 for an unknown address/m,
		true
	],
	['has lost a frozen embed', {}, /^breaks {2}status 404 for the frozen embed/m, true, ['0123456789ab']],
	[
		'has lost files of a frozen embed',
		{ answered: (path, answer) => void (/\/nodes\//.test(path) && (answer.status = 404)) },
		/^breaks {2}\d+ of \d+ files of the frozen embed are missing, such as _app\/immutable\/nodes\//m,
		true,
		[digest]
	]
];

test('a host with all headers has no fault, with its frozen embeds', async () => {
	const { text, broken } = await told({}, [digest]);
	expect(text).toMatch(SOUND);
	expect(broken).toBe(false);
});

for (const [name, fault, expected, broken, frozen] of FAULTS) {
	test(`a host that ${name} is told so`, async () => {
		const check = await told(fault, frozen);
		expect(check.text).toMatch(expected);
		expect(check.broken).toBe(broken);
	});
}

for (const server of ['nginx', 'caddy'] as const) {
	for (const folder of ['', '/a/b']) {
		test(`${server} with the file of hosting/ has no fault, served from ${folder || 'the root'}`, { tag: '@deep' }, async () => {
			test.skip(!isHere(server), `${server} is not on this machine`);
			const host = await realServer(server, SITE, folder);
			try {
				expect(tell(await checkHost(host.url, [digest]))).toMatch(SOUND);
				const missing = await fetch(`${host.url}_app/immutable/missing.js`);
				expect([missing.status, missing.headers.get('cache-control')]).toEqual([404, null]);
				const plain = await fetch(`${host.url}data/excerpts.csv`, { headers: { 'Accept-Encoding': 'identity' } });
				expect(plain.headers.get('content-type')).toBe('text/csv;charset=utf-8');
				expect(plain.headers.get('content-encoding')).toBeNull();
			} finally {
				await host.close();
			}
		});
	}
}
