import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { foldersOf } from '../../src/lib/geodata.server.ts';
import { SMALL } from '../fixtures/small-corpus.ts';

const run = promisify(execFile);

/** What a build publishes of the story, in a process of its own: time zone and locale are settled when one starts. */
const PUBLISH = `
	import { publishCorpus } from './src/lib/corpus/publish.ts';
	import { foldersOf, readGeodata } from './src/lib/geodata.server.ts';
	const { corpus, dates, problems } = readGeodata(foldersOf(process.env));
	console.error(new Date('2024-08-04').getTimezoneOffset() + ' ' + Intl.DateTimeFormat().resolvedOptions().locale);
	process.stdout.write(publishCorpus(corpus) + JSON.stringify(dates, null, '\\t') + JSON.stringify(problems));
`;

const MACHINES = [
	{ timeZone: 'UTC', locale: 'en_US' },
	{ timeZone: 'Pacific/Kiritimati', locale: 'tr_TR' },
	{ timeZone: 'Pacific/Pago_Pago', locale: 'ar_EG' },
	{ timeZone: 'Asia/Kathmandu', locale: 'de_DE' }
];

async function outputs(args: string[], story: Record<string, string> = {}) {
	const results = [];
	for (const { timeZone, locale } of MACHINES) {
		const env = { ...process.env, ...story, TZ: timeZone, LANG: `${locale}.UTF-8`, LC_ALL: `${locale}.UTF-8`, LANGUAGE: locale };
		results.push(await run(process.execPath, ['--import', 'tsx', ...args], { env, encoding: 'buffer', maxBuffer: 50_000_000 }));
	}
	return results;
}

it('the story is published in the same bytes whatever the time zone and the locale', async () => {
	const [first, ...others] = await outputs(['--input-type=module', '--eval', PUBLISH]);
	expect(first?.stdout.toString()).toContain('"4 August 2024"');
	for (const { stdout } of others) expect(stdout.equals(first?.stdout ?? Buffer.alloc(0))).toBe(true);
	// The processes did run where they were told to: a setting that does not reach them would prove nothing.
	expect([first, ...others].map((each) => each?.stderr.toString().trim())).toEqual(['0 en-US', '-840 tr-TR', '660 ar-EG', '-345 de-DE']);
}, 60_000);

for (const [what, story] of [
	['the small corpus', { GEODATA: SMALL, ORIGINALS: `${SMALL}/originals` }],
	['the story', foldersOf(process.env).originals === undefined ? null : {}]
] as const) {
	it.runIf(story)(
		`the report of ${what} is the same bytes whatever the time zone and the locale`,
		async () => {
			const [first, ...others] = await outputs(['scripts/geodata.ts', 'report'], { ...story });
			expect(first?.stdout.toString()).toMatch(/^total: \d+ articles; \d+ sentences: /m);
			for (const { stdout } of others) expect(stdout.equals(first?.stdout ?? Buffer.alloc(0))).toBe(true);
		},
		60_000
	);
}
