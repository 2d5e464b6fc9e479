import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { beforeAll, expect, it } from 'vitest';
import { foldersOf } from '../../src/lib/geodata.server.ts';
import { SMALL } from '../fixtures/small-corpus.ts';

const run = promisify(execFile);

/** The small corpus is reported on too: its originals are always there, which those of the real story may not be. */
const SMALL_STORY = { GEODATA: SMALL, ORIGINALS: `${SMALL}/originals` };

/** What a build publishes of the story, and the reports, each in a new process: time zone and locale are settled when a process starts. */
const TOLD = `
	import { publishCorpus } from './src/lib/corpus/publish.ts';
	import { foldersOf, readGeodata } from './src/lib/geodata.server.ts';
	import { run } from './scripts/geodata/run.ts';
	const { corpus, dates, problems } = readGeodata(foldersOf(process.env));
	// The made-up story has times of day with a zone and digits that are not known.
	const ferry = readGeodata({ geodata: 'tests/fixtures/ferry', originals: undefined });
	const reportOf = (story) => {
		let report = '';
		run(['report'], { ...process.env, ...story }, { print: (text) => (report += text), complain: (text) => (report += text) });
		return report;
	};
	console.log(JSON.stringify({
		machine: new Date('2024-08-04').getTimezoneOffset() + ' ' + Intl.DateTimeFormat().resolvedOptions().locale,
		published: publishCorpus(corpus) + JSON.stringify(dates, null, '\\t') + JSON.stringify(problems),
		ofFerry: publishCorpus(ferry.corpus) + JSON.stringify(ferry.dates, null, '\\t'),
		ofSmall: reportOf(${JSON.stringify(SMALL_STORY)}),
		ofReal: reportOf({})
	}));
`;

const MACHINES = [
	{ timeZone: 'UTC', locale: 'en_US' },
	{ timeZone: 'Pacific/Kiritimati', locale: 'tr_TR' },
	{ timeZone: 'Pacific/Pago_Pago', locale: 'ar_EG' },
	{ timeZone: 'Asia/Kathmandu', locale: 'de_DE' }
];

type Told = { machine: string; published: string; ofFerry: string; ofSmall: string; ofReal: string };
const told: Told[] = [];
beforeAll(async () => {
	for (const { timeZone, locale } of MACHINES) {
		const env = { ...process.env, TZ: timeZone, LANG: `${locale}.UTF-8`, LC_ALL: `${locale}.UTF-8`, LANGUAGE: locale };
		const args = ['--import', 'tsx', '--input-type=module', '--eval', TOLD];
		const { stdout } = await run(process.execPath, args, { env, maxBuffer: 50_000_000 });
		told.push(JSON.parse(stdout) as Told);
	}
}, 60_000);

/** Expects the same text on all machines, and these words in the text. */
function expectSame(what: keyof Told, words: string | RegExp): void {
	expect(told[0]?.[what]).toMatch(words);
	for (const each of told) expect(each[what] === told[0]?.[what], `${what} in ${each.machine}`).toBe(true);
}

it('the processes run where they are told to: a setting that does not reach them would prove nothing', () => {
	expect(told.map(({ machine }) => machine)).toEqual(['0 en-US', '-840 tr-TR', '660 ar-EG', '-345 de-DE']);
});

it('the story is published in the same bytes whatever the time zone and the locale', () => {
	expectSame('published', '"4 August 2024"');
});

it('a story with times of day is published in the same bytes whatever the time zone and the locale', () => {
	expectSame('ofFerry', '"moment": "2024-03-04T16:30:00Z"');
});

it('the report of the small corpus is the same bytes whatever the time zone and the locale', () => {
	expectSame('ofSmall', /^total: \d+ articles; \d+ sentences: /m);
});

it.runIf(foldersOf(process.env).originals)('the report of the story is the same bytes whatever the time zone and the locale', () => {
	expectSame('ofReal', /^total: \d+ articles; \d+ sentences: /m);
});
