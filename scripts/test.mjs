/**
 * `npm test`, the gate: builds, unit tests, types, lint and format side by side, then the tests of built pages. Where the gate takes a
 * sample, `npm run test:deep` takes all. The last line is always `N passed, N failed`; the failed tests stand above that line.
 */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { buildSite } from './build.mjs';
import { ensureBrowser } from './find-browser.mjs';
import { listFailures, tallyBrowser, tallyUnit } from './gate/failures.mjs';
import { ensureInstalled } from './install.mjs';
import { capture, npm, root } from './run.mjs';
import { FERRY } from './site/out.mjs';
import { Steps } from './steps.mjs';

/** @typedef {import('./gate/failures.mjs').Tally} Tally */

const UNIT = 'test-results/unit.json';
const BROWSER = 'test-results/browser.json';

// Dates are shown and compared in one time zone wherever the tests run.
process.env['TZ'] = 'UTC';
if (process.argv[2] === 'deep') process.env['DEEP'] = '1';

const steps = new Steps();
/** @type {Tally} */
const total = { passed: 0, failures: [] };

/**
 * Adds a part to the total. A failed part without a failed test is one failure, so that the last line never reads as success.
 * @param {string} name
 * @param {number} code
 * @param {Tally} tally
 */
function add(name, code, tally = { passed: 0, failures: [] }) {
	total.passed += tally.passed;
	total.failures.push(...tally.failures);
	if (code !== 0 && tally.failures.length === 0) total.failures.push({ test: name, timedOut: false });
}

/** @param {string} name @param {string} script of package.json */
async function check(name, script) {
	const { code } = await steps.run(name, () => capture(...npm(['run', '--silent', script])));
	add(name, code);
}

/** @param {string} name @param {Record<string, string>} [environment] */
async function build(name, environment) {
	const { code } = await buildSite(steps, name, environment);
	add(name, code);
}

/**
 * @param {string} name
 * @param {string[]} command a script of package.json and its arguments
 * @param {string} report the file that the command writes
 * @param {(report: any) => Tally} read
 */
async function test(name, command, report, read) {
	let ended = 0;
	const file = path.join(root, report);
	const { code, tally } = await steps.run(
		name,
		async () => {
			const [program, args, options] = npm(['run', '--silent', ...command]);
			const { code, output } = await capture(program, args, options, (part) => (ended += part.match(/[✓✘×] /g)?.length ?? 0));
			const tally = existsSync(file) ? read(JSON.parse(readFileSync(file, 'utf8'))) : undefined;
			// What a newsroom asks for first is said where all went well, too.
			const counted = output.match(/^embed faults .*$/gm) ?? [];
			return { code, output, tally, note: [`${tally?.passed} passed`, ...counted].join(', ') };
		},
		() => (ended > 0 ? `${ended} done` : '')
	);
	add(name, code, tally);
}

/** Each of these parts takes a core or more; the longest stand first, so that a short part ends last. */
const BEFORE_BROWSER = [
	() => build('Build'),
	() =>
		test('Unit tests', ['test:unit', '--', '--reporter=default', '--reporter=json', `--outputFile.json=${UNIT}`], UNIT, (report) =>
			tallyUnit(report, root)
		),
	() => check('Lint', 'test:lint'),
	() => check('Types', 'test:types'),
	() => build('Build of the ferry story', FERRY),
	() => check('Format', 'test:format')
];

/**
 * Runs all parts to the end, as many at once as there are cores.
 * @param {readonly (() => Promise<void>)[]} parts
 */
async function runAll(parts) {
	const waiting = [...parts];
	const work = async () => {
		for (let part = waiting.shift(); part; part = waiting.shift()) await part();
	};
	await Promise.all(Array.from({ length: Math.min(availableParallelism(), parts.length) }, work));
}

rmSync(path.join(root, 'test-results'), { recursive: true, force: true });

try {
	await ensureInstalled(steps);
	await ensureBrowser(steps);
	await runAll(BEFORE_BROWSER);
	if (total.failures.length === 0) await test('Tests of built pages', ['test:browser'], BROWSER, tallyBrowser);
} catch (error) {
	total.failures.push({ test: /** @type {Error} */ (error).message, timedOut: false });
}

const { passed, failures } = total;
console.log(`\n${failures.length > 0 ? `${listFailures(failures)}\n` : ''}${passed} passed, ${failures.length} failed`);
process.exitCode = failures.length > 0 ? 1 : 0;
