import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { jsonSchemas } from '../../src/lib/intake/json-schemas.ts';
import { BROKEN } from '../fixtures/broken.ts';
import { SMALL, smallFiles } from '../fixtures/small-corpus.ts';

// A process of its own each time: an abort would take a test in this one down with it, and count as no failure.

let folder = '';
const made: string[] = [];

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'geodata-'));
	made.push(folder);
	cpSync(SMALL, folder, { recursive: true });
});

afterAll(() => made.forEach((path) => rmSync(path, { recursive: true, force: true })));

function run(args: string[], environment: Record<string, string> = {}) {
	const env = { ...process.env, GEODATA: folder, ORIGINALS: '', ...environment };
	const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/geodata.ts', ...args], {
		env,
		encoding: 'utf8'
	});
	return { status, stdout, stderr };
}

// Each run starts a process, which takes its time on a busy machine.
describe('npm run geodata', { timeout: 30_000 }, () => {
	it('check counts a good corpus and says what it was verified against', () => {
		const counts = '2 articles, 8 excerpts, 2 events, 2 links, 2 places, 1 disagreement\n';
		expect(run(['check'])).toEqual({ status: 0, stdout: `${counts}verified against the originals\n`, stderr: '' });
		rmSync(join(folder, 'originals'), { recursive: true });
		expect(run(['check'])).toEqual({ status: 0, stdout: `${counts}verified against the lock\n`, stderr: '' });
	});

	it('check exits 1 and names every problem of a bad one', () => {
		const path = join(folder, 'marks/marks.yaml');
		writeFileSync(path, readFileSync(path, 'utf8').replace('from: helsinki', 'from: turku').replace('[reply-talks]', '[]'));
		const { status, stdout, stderr } = run(['check']);
		expect([status, stdout]).toEqual([1, '']);
		expect(stderr).toContain('marks/marks.yaml:39:11 DANGLING_REF [line-accuses-office] from: found turku; expected ');
		expect(stderr).toContain('marks/marks.yaml:59:15 NO_EVIDENCE [line-office-talks] excerpts: found nothing; expected ');
		expect(stderr).toMatch(/\n2 problems\n$/);
	});

	it('exits 2 when called wrongly, and 0 when asked for help', () => {
		expect(run([]).status).toBe(2);
		expect(run(['chekc']).status).toBe(2);
		expect(run(['check', 'twice']).status).toBe(2);
		expect(run(['check'], { GEODATA: join(folder, 'nowhere') }).status).toBe(2);
		expect(run(['check'], { ORIGINALS: join(folder, 'nowhere') }).status).toBe(2);
		expect(run(['--help'])).toMatchObject({ status: 0, stdout: expect.stringContaining('Usage: npm run geodata <command>') as string });
	});

	it('survives every hostile file: it stops with exit code 1', () => {
		const hostile = BROKEN.filter(({ code }) => ['NESTED_TOO_DEEP', 'FILE_TOO_LARGE', 'NOT_UTF8', 'YAML_ALIAS'].includes(code));
		for (const { change, code } of hostile) {
			const files = smallFiles();
			change(files);
			for (const [path, bytes] of files) writeFileSync(join(folder, path), bytes);
			const { status, stderr } = run(['check']);
			expect(status, `${code}: ${stderr.slice(0, 300)}`).toBe(1);
		}
	});

	it('refuses a file that leads out of the folder', () => {
		const outside = mkdtempSync(join(tmpdir(), 'outside-'));
		made.push(outside);
		writeFileSync(join(outside, 'other.yaml'), 'events: []\n');
		symlinkSync(join(outside, 'other.yaml'), join(folder, 'marks/other.yaml'));
		expect(run(['check'])).toMatchObject({ status: 1, stderr: expect.stringContaining('leads out of') as string });
	});

	it('lock writes what was verified, the same bytes each time', () => {
		const path = join(folder, 'quotes.lock.json');
		const before = readFileSync(path, 'utf8');
		rmSync(path);
		expect(run(['lock']).status).toBe(0);
		expect(readFileSync(path, 'utf8')).toBe(before);
	});

	it('lock refuses while anything else is wrong, and without originals', () => {
		const path = join(folder, 'articles/ferry-reply.yaml');
		const good = readFileSync(path, 'utf8');
		const before = readFileSync(join(folder, 'quotes.lock.json'), 'utf8');
		writeFileSync(path, good.replace('2 damaged piers', '3 damaged piers'));
		expect(run(['lock'])).toMatchObject({ status: 1, stderr: expect.stringContaining('QUOTE_NOT_FOUND') as string });
		writeFileSync(path, good);
		rmSync(join(folder, 'originals'), { recursive: true });
		expect(run(['lock']).status).toBe(2);
		expect(readFileSync(join(folder, 'quotes.lock.json'), 'utf8')).toBe(before);
	});

	it('report prints what no excerpt quotes and what no mark uses, and finds neither wrong', () => {
		const path = join(folder, 'marks/marks.yaml');
		writeFileSync(path, readFileSync(path, 'utf8').replace('[stops-sunday, stops-waiting]', '[stops-sunday]'));
		const { status, stdout, stderr } = run(['report']);
		expect([status, stderr]).toEqual([0, '']);
		expect(stdout).toBe(readFileSync('tests/fixtures/small-report.txt', 'utf8'));
	});

	it('report exits 1 for a bad corpus, and 2 without originals', () => {
		const path = join(folder, 'articles/ferry-reply.yaml');
		const good = readFileSync(path, 'utf8');
		writeFileSync(path, good.replace('2 damaged piers', '3 damaged piers'));
		expect(run(['report'])).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining('QUOTE_NOT_FOUND') as string });
		writeFileSync(path, good);
		rmSync(join(folder, 'originals'), { recursive: true });
		expect(run(['report'])).toEqual({
			status: 2,
			stdout: '',
			stderr: 'found no originals; expected ORIGINALS to name their folder: only they say what is not quoted\n'
		});
	});

	it('schema writes the schemas that are committed', () => {
		expect(run(['schema']).status).toBe(0);
		for (const [name, text] of jsonSchemas()) {
			expect(readFileSync(join(folder, 'schema', name), 'utf8')).toBe(text);
			const committed = join('geodata/schema', name);
			expect(existsSync(committed) ? readFileSync(committed, 'utf8') : 'none', `${committed}: run npm run geodata schema`).toBe(text);
		}
	});
});
