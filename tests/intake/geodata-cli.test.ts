import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { run as runCommand } from '../../scripts/geodata/run.ts';
import { jsonSchemas } from '../../src/lib/intake/json-schemas.ts';
import { BROKEN } from '../fixtures/broken.ts';
import { SMALL, smallFiles } from '../fixtures/small-corpus.ts';

let folder = '';
const made: string[] = [];

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'geodata-'));
	made.push(folder);
	cpSync(SMALL, folder, { recursive: true });
});

afterAll(() => made.forEach((path) => rmSync(path, { recursive: true, force: true })));

/** Runs the command in this process. */
function run(args: string[], environment: Record<string, string> = {}) {
	let [stdout, stderr] = ['', ''];
	const out = { print: (text: string) => void (stdout += text), complain: (text: string) => void (stderr += text) };
	const status = runCommand(args, { GEODATA: folder, ORIGINALS: '', ...environment }, out);
	return { status, stdout, stderr };
}

/** Runs the command as people do, in a process of its own. */
function start(args: string[]) {
	const env = { ...process.env, GEODATA: folder, ORIGINALS: '' };
	const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/geodata.ts', ...args], {
		env,
		encoding: 'utf8'
	});
	return { status, stdout, stderr };
}

const COUNTS = '2 articles, 8 excerpts, 2 events, 2 links, 2 places, 1 disagreement, 4 points\n';
const named = () => `${folder}: “The ferry that stopped” (ferry)\n`;

describe('npm run geodata', () => {
	it('started as a program, prints to both outputs and exits with what the command returns', () => {
		const good = start(['check']);
		expect(good).toEqual({ status: 0, stdout: `${named()}${COUNTS}verified against the originals in ${folder}/originals\n`, stderr: '' });
		rmSync(join(folder, 'actors.yaml'));
		const { status, stdout, stderr } = start(['check']);
		expect([status, stdout]).toEqual([1, named()]);
		expect(stderr).toMatch(/actors\.yaml:1:1 FILE_MISSING found no such file; [^]*\n\d+ problems?\n$/);
	}, 60_000);

	it('check says which story it is, counts it, and says what it was verified against', () => {
		expect(run(['check'])).toEqual({
			status: 0,
			stdout: `${named()}${COUNTS}verified against the originals in ${folder}/originals\n`,
			stderr: ''
		});
		rmSync(join(folder, 'originals'), { recursive: true });
		expect(run(['check'])).toEqual({ status: 0, stdout: `${named()}${COUNTS}verified against the lock\n`, stderr: '' });
	});

	it('check names the default folder where GEODATA is forgotten', () => {
		expect(run(['check'], { GEODATA: '' }).stdout).toMatch(/^geodata: “.+” \([a-z0-9-]+\)\n/);
	});

	it('check names the folder alone where story.yaml cannot be read', () => {
		writeFileSync(join(folder, 'story.yaml'), 'title: [\n');
		const { status, stdout } = run(['check']);
		expect([status, stdout]).toEqual([1, `${folder}: a story without a readable story.yaml\n`]);
	});

	it('check tells the first hundred problems of a file and counts the rest', () => {
		writeFileSync(join(folder, 'marks/marks.yaml'), `events: [${'x,'.repeat(5_000)}]`);
		const { status, stderr } = run(['check']);
		expect([status, stderr.split('\n').length]).toEqual([1, 103]);
		expect(stderr).toMatch(/marks\/marks\.yaml: 4,900 more problems, not listed; mend the first ones and check again\n5,000 problems\n$/);
	});

	it('check exits 1 and names every problem of a bad one', () => {
		const path = join(folder, 'marks/marks.yaml');
		writeFileSync(path, readFileSync(path, 'utf8').replace('from: helsinki', 'from: turku').replace('[reply-talks]', '[]'));
		const { status, stdout, stderr } = run(['check']);
		expect([status, stdout]).toEqual([1, named()]);
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

	it('check and lock refuse originals that git would take along with the story; lock writes the .gitignore that is missing', () => {
		mkdirSync(join(folder, '.git'));
		rmSync(join(folder, '.gitignore'));
		const { status, stderr } = run(['check']);
		expect([status, stderr]).toEqual([
			1,
			expect.stringMatching(
				/^\S+\/\.gitignore:1:1 ORIGINALS_NOT_IGNORED found originals that `git add` would take along: \S+\/originals\/ferry-reply\.txt, \S+ferry-stops\.txt; expected [^\n]+\n1 problem\n$/
			)
		]);
		expect(run(['lock'])).toEqual({
			status: 0,
			stdout: `wrote ${folder}/.gitignore\n${named()}wrote ${folder}/quotes.lock.json\n`,
			stderr: ''
		});
		expect(readFileSync(join(folder, '.gitignore'), 'utf8')).toContain('\n/originals/\n');
		expect(run(['check']).status).toBe(0);
		writeFileSync(join(folder, '.gitignore'), '# nothing\n');
		expect(run(['lock'])).toMatchObject({ status: 1, stderr: expect.stringContaining('ORIGINALS_NOT_IGNORED') as string });
		expect(readFileSync(join(folder, '.gitignore'), 'utf8')).toBe('# nothing\n');
	});

	it('check notes originals in another work tree that takes them along, and passes', () => {
		const other = mkdtempSync(join(tmpdir(), 'articles-'));
		made.push(other);
		mkdirSync(join(other, '.git'));
		cpSync(join(SMALL, 'originals'), other, { recursive: true });
		rmSync(join(folder, 'originals'), { recursive: true });
		const { status, stderr } = run(['check'], { ORIGINALS: other });
		expect([status, stderr]).toEqual([0, `note: git takes ${other} along in ${other}; whole articles are not for publishing\n`]);
		writeFileSync(join(other, '.gitignore'), '*.txt\n');
		expect(run(['check'], { ORIGINALS: other })).toMatchObject({ status: 0, stderr: '' });
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
		const marks = readFileSync(path, 'utf8').replace('[stops-sunday, stops-waiting]', '[stops-sunday]');
		// What is left is told by a party alone.
		writeFileSync(path, marks.replace('status: done', 'status: alleged'));
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
