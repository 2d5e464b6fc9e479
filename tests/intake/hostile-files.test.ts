import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sha256 } from '../../src/lib/intake/files/sha256.ts';
import { SMALL } from '../fixtures/small-corpus.ts';

// Another process checks the stories, one after the other: an abort would take the process of the tests down, and memory is counted by
// process.

const SECONDS = 5;
const MEGABYTES = 512;
/** What the yardstick of `measured-check.ts` took where the limits were set; a slower machine has as much more time. */
const YARDSTICK = 0.35;

const MARKS = 'marks/marks.yaml';
const STOPS = 'articles/ferry-stops.yaml';
const PLACES = 'places.geojson';
const ACTORS = 'actors.yaml';
const LOCK = 'quotes.lock.json';

type Story = { read: (path: string) => string; write: (path: string, text: string) => void };
type Hostile = { what: string; change: (story: Story) => void; code: string };

/** A unit repeated to just under 2 MB. */
const full = (unit: string) => unit.repeat(Math.floor(1_999_000 / Buffer.byteLength(unit)));
const many = (count: number, unit: (i: number) => string) => Array.from({ length: count }, (_, i) => unit(i)).join('');
const file = (what: string, path: string, text: string, code: string): Hostile => ({
	what,
	change: ({ write }) => write(path, text),
	code
});

/** Files of nearly 2 MB that once took up to two minutes and 2 GB. */
const FULL: Hostile[] = [
	file('tags', MARKS, `events: [${full('!a b,')}]`, 'FILE_TOO_DENSE'),
	file('anchors', MARKS, `events:\n${full('- &a b\n')}`, 'FILE_TOO_DENSE'),
	file('dashes', MARKS, full('-\n'), 'FILE_TOO_DENSE'),
	file('dashes on one line', MARKS, full('- '), 'FILE_TOO_DENSE'),
	file('question marks', MARKS, full('?\n'), 'FILE_TOO_DENSE'),
	file('colons', MARKS, full(':\n'), 'FILE_TOO_DENSE'),
	file('closing brackets', MARKS, full(']'), 'FILE_TOO_DENSE'),
	file(
		'keys',
		MARKS,
		many(150_000, (i) => `k${i}: 1\n`),
		'FILE_TOO_DENSE'
	)
];

/** Files of just under 200,000 pieces, the most that is parsed. */
const DENSE: Hostile[] = [
	file('tags', MARKS, `events: [${'!a b,'.repeat(99_000)}]`, 'YAML_TAG'),
	file('anchors', MARKS, `events:\n${'- &a b\n'.repeat(66_000)}`, 'YAML_ALIAS'),
	file('mistakes', MARKS, ']'.repeat(199_000), 'YAML_SYNTAX'),
	file('keys', MARKS, `{${many(66_000, (i) => `"k${i}":1,`)}"z":1}`, 'UNKNOWN_FIELD'),
	file(
		'one key again and again',
		MARKS,
		many(66_000, () => 'key: 1\n'),
		'DUPLICATE_KEY'
	),
	file('marks without a field', MARKS, `events: [${'{},'.repeat(66_000)}]`, 'MISSING_FIELD'),
	file('marks with one id', MARKS, `events:\n${'- {id: x}\n'.repeat(39_000)}`, 'MISSING_FIELD'),
	file(
		'days that are none',
		MARKS,
		`events:\n${many(5_800, (i) => `- {id: e${i}, kind: battle, title: t, date: 2024-02-3${i % 10}, dateBasis: {kind: inferred, phrase: null, reason: r}, status: done, places: [tallinn], actors: [], excerpts: [stops-waiting]}\n`)}`,
		'DATE_IMPOSSIBLE'
	),
	file(
		'places in the sea',
		PLACES,
		`{"type":"FeatureCollection","features":[${many(3_700, (i) => `{"type":"Feature","id":"p${i}","geometry":{"type":"Point","coordinates":[10,-50]},"properties":{"name":"x","names":[],"kind":"town","country":"CA","placed":"named"}},`)}{}]}`,
		'COORDINATES_OUTSIDE_COUNTRY'
	),
	file(
		'spellings no article has',
		ACTORS,
		`actors:\n- {id: harbour-office, name: x, kind: agency, names: [${many(90_000, (i) => `z${i},`)}]}\n- {id: ferry-line, name: x, kind: agency, names: []}\n`,
		'NAME_NOT_IN_ARTICLES'
	),
	file('entries of a lock', LOCK, `{"format":1,"articles":{},"excerpts":{${many(49_000, (i) => `"e${i}":1,`)}"z":1}}`, 'WRONG_TYPE'),
	{
		what: 'a thousand quotes that an article of 2 MB has at its end, or not',
		change: ({ read, write }) => {
			const article = full('ice ').slice(0, 1_980_000) + many(500, (i) => `pier${i} `);
			const before = sha256(Buffer.from(read('originals/ferry-stops.txt')));
			write('originals/ferry-stops.txt', article);
			const head = read(STOPS).split('excerpts:')[0] ?? '';
			const excerpts = many(1_000, (i) => `- {id: q${i}, quote: pier${i}, speaker: ferry-line, stance: says}\n`);
			write(STOPS, `${head.replace(before, sha256(Buffer.from(article)))}excerpts:\n${excerpts}`);
		},
		code: 'QUOTE_NOT_FOUND'
	}
];

const made: string[] = [];
afterAll(() => made.forEach((path) => rmSync(path, { recursive: true, force: true })));

/** The small corpus with a change, in a folder of its own. */
function folderOf({ change }: Hostile): string {
	const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
	made.push(folder);
	cpSync(SMALL, folder, { recursive: true });
	change({
		read: (path) => readFileSync(join(folder, path), 'utf8'),
		write: (path, text) => writeFileSync(join(folder, path), text)
	});
	return folder;
}

type Checked = { code: number; seconds: number; megabytes: number; complaint: string; last: string };

/** Checks stories. Nothing comes back of a story that ends the process, nor of the stories after that one. */
function check(stories: readonly Hostile[]): { checked: (Checked | undefined)[]; yardstick: number | undefined; errors: string } {
	const args = ['--expose-gc', '--import', 'tsx', 'tests/intake/measured-check.ts', ...stories.map(folderOf)];
	const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 50_000_000 });
	const lines = stdout.split('\n').filter(Boolean);
	return {
		checked: lines.slice(0, stories.length).map((line) => JSON.parse(line) as Checked),
		yardstick: lines.length > stories.length ? Number(lines.at(-1)) : undefined,
		errors: stderr
	};
}

// The gate tries every third file, `npm run test:deep` each.
const sample = (stories: readonly Hostile[]) => stories.filter((_, i) => process.env['DEEP'] || i % 3 === 2);

for (const [size, stories] of [
	['of nearly 2 MB', sample(FULL)],
	['of nearly 200,000 pieces', sample(DENSE)]
] as const) {
	describe(`a story with a file ${size}`, { timeout: 240_000 }, () => {
		let found: ReturnType<typeof check>;
		beforeAll(() => {
			found = check(stories);
		}, 240_000);

		for (const [i, { what, code }] of stories.entries()) {
			it(`of ${what} is answered in ${SECONDS} s of processor time and ${MEGABYTES} MB, with ${code}`, () => {
				const { checked, yardstick = 0, errors } = found;
				expect(errors).toBe('');
				const { code: exit, seconds, megabytes, complaint, last } = checked[i]!;
				expect([exit, complaint.includes(` ${code} `)], complaint.slice(0, 500)).toEqual([1, true]);
				expect(last).toMatch(/^[\d,]+ problems?$/);
				expect(seconds, `${seconds} s where the yardstick takes ${yardstick} s`).toBeLessThan(SECONDS * Math.max(1, yardstick / YARDSTICK));
				expect(megabytes).toBeLessThan(MEGABYTES);
			});
		}
	});
}
