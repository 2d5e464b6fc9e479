/** Two builds of the same files have the same bytes, in another folder, zone, locale and mask of permissions, and on another day. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';

const folder = mkdtempSync(path.join(tmpdir(), 'same-build-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** 400 days from now, for `Date.now()` and `new Date()`. */
const LATER = `data:text/javascript,${encodeURIComponent(`
	const { now } = Date;
	const later = () => now() + 400 * 86_400_000;
	globalThis.Date = class extends Date {
		constructor(...given) { super(...(given.length > 0 ? given : [later()])); }
		static now = later;
	};
`)}`;

/** Builds the ferry story from a copy of the project, and gives the list of all its files with their digests. */
function build(name: string, environment: Record<string, string>, mask: number): string {
	const copy = path.join(folder, name);
	const before = process.umask(mask);
	try {
		const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' });
		for (const file of files.split('\0').filter(Boolean)) {
			mkdirSync(path.dirname(path.join(copy, file)), { recursive: true });
			cpSync(file, path.join(copy, file));
		}
		symlinkSync(path.resolve('node_modules'), path.join(copy, 'node_modules'));
		// The variables that the test runner sets are left out: a build is no test.
		const own = Object.entries(process.env).filter(
			([key]) => !/^(NODE_ENV|OUT|BASE|(VITE|VITEST)(_.*)?|TEST|DEV|PROD|SSR|MODE)$/.test(key)
		);
		const env = { ...Object.fromEntries(own), ...environment };
		// `sync` comes first, as at the end of an installation: tsconfig.json extends a file that SvelteKit writes.
		const steps = [
			['node_modules/@sveltejs/kit/svelte-kit.js', 'sync'],
			['scripts/build.mjs', 'ferry']
		];
		for (const step of steps) {
			const { status, stdout, stderr } = spawnSync(process.execPath, step, { cwd: copy, env, encoding: 'utf8' });
			if (status !== 0) throw new Error(stdout + stderr);
		}
	} finally {
		process.umask(before);
	}
	return readFileSync(path.join(copy, 'test-results/ferry/SHA256SUMS'), 'utf8');
}

it('the ferry story is built twice, and no file differs', () => {
	const one = build('one', { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' }, 0o022);
	const other = build(
		'deeper/than/one',
		{
			TZ: 'Pacific/Kiritimati',
			LANG: 'tr_TR.UTF-8',
			LC_ALL: 'tr_TR.UTF-8',
			NODE_OPTIONS: `--import ${LATER}`
		},
		0o077
	);
	expect(one.split('\n').length).toBeGreaterThan(100);
	expect(other.split('\n')).toEqual(one.split('\n'));
}, 600_000);
