/** Made-up stories of any size: `npm run geodata synth`. */
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { run as runCommand } from '../../scripts/geodata/run.ts';
import { synthStory } from '../../scripts/geodata/synth/synth-story.ts';
import { readGeodata } from '../../src/lib/geodata.server.ts';

const made: string[] = [];
const folder = () => {
	const path = mkdtempSync(join(tmpdir(), 'synth-'));
	made.push(path);
	return path;
};
afterAll(() => made.forEach((path) => rmSync(path, { recursive: true, force: true })));

function synth(...args: string[]) {
	let [stdout, stderr] = ['', ''];
	const out = { print: (text: string) => void (stdout += text), complain: (text: string) => void (stderr += text) };
	return { status: runCommand(['synth', ...args], {}, out), stdout, stderr };
}

const SIZE = { events: 30, links: 50, excerpts: 500 };
const asArguments = (size: Record<string, number>) => Object.entries(size).flatMap(([name, value]) => [`--${name}`, String(value)]);

describe('a made-up story', () => {
	it('has the size asked for, passes every check, and is locked', () => {
		const out = folder();
		const { status, stdout, stderr } = synth(...asArguments({ ...SIZE, seed: 5 }), '--out', out);
		expect(stderr).toBe('');
		expect(status).toBe(0);
		expect(stdout).toContain(`wrote ${join(out, 'quotes.lock.json')}`);
		for (const originals of [join(out, 'originals'), undefined]) {
			const { corpus, problems } = readGeodata({ geodata: out, originals });
			expect(problems).toEqual([]);
			expect(corpus).toMatchObject({ articles: { length: 2 }, events: { length: 30 }, links: { length: 50 }, excerpts: { length: 500 } });
		}
		// A lock of the story as it is would not take a changed word.
		const article = join(out, 'articles', 'article-1.yaml');
		writeFileSync(article, readFileSync(article, 'utf8').replace('as note 1 has it', 'as note 1 had it'));
		expect(readGeodata({ geodata: out, originals: undefined }).problems).not.toEqual([]);
	});

	it.each([1, 2])('is valid whatever the seed: %i', (seed) => {
		const out = folder();
		expect(synth(...asArguments({ events: 60, links: 600, excerpts: 300, seed }), '--out', out)).toMatchObject({ status: 0, stderr: '' });
	});

	it('is the same, byte for byte, from the same numbers, and another from another seed', () => {
		const story = (seed: number) => [...synthStory({ ...SIZE, seed })];
		expect(story(7)).toEqual(story(7));
		expect(story(7)).not.toEqual(story(8));
	});

	it('takes nothing away: a folder with files is left as it is', () => {
		const out = folder();
		cpSync('tests/fixtures/small/story.yaml', join(out, 'story.yaml'));
		expect(synth('--out', out)).toEqual({
			status: 2,
			stdout: '',
			stderr: `found files in ${out}; expected an empty folder, or none: nothing was written\n`
		});
		expect(readdirSync(out)).toEqual(['story.yaml']);
	});

	it.each([
		[['--events', '-1', '--out', 'x'], /found .*--events.*expected/i],
		[['--events=many', '--out', 'x'], 'found --events many; expected a whole number from 0 to 100000\n'],
		[['--excerpts', '0', '--out', 'x'], 'found --excerpts 0; expected a whole number from 1 to 100000\n'],
		[['--marks', '3', '--out', 'x'], /^found Unknown option '--marks'; expected --events N/],
		[['--events', '3'], 'found no --out; expected --out DIR, the folder for the story\n']
	])('asked for with %j says what was expected', (args, expected) => {
		const { status, stdout, stderr } = synth(...args);
		expect([status, stdout]).toEqual([2, '']);
		expect(stderr).toMatch(expected);
		expect(existsSync('x')).toBe(false);
	});
});

it('a story of thousands of excerpts has a lock that is read again', () => {
	const out = folder();
	expect(synth(...asArguments({ events: 5, links: 5, excerpts: 7000, seed: 1 }), '--out', out)).toMatchObject({
		status: 0,
		stderr: ''
	});
	expect(readFileSync(join(out, 'quotes.lock.json')).length).toBeGreaterThan(2_000_000);
	const { corpus, problems } = readGeodata({ geodata: out, originals: undefined });
	expect(problems).toEqual([]);
	expect(corpus?.excerpts).toHaveLength(7000);
}, 60_000);
