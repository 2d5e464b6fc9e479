/**
 * `npm test`, the gate: format, lint, types, unit tests, build, browser tests, in this order, up to the first that fails.
 * The last line is always `N passed, N failed`.
 */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureBrowser } from './find-browser.mjs';
import { ensureInstalled } from './install.mjs';
import { root, runNpm } from './run.mjs';

const UNIT = 'test-results/unit.json';
const BROWSER = 'test-results/browser.json';

// Dates are shown and compared in one time zone wherever the tests run.
process.env['TZ'] = 'UTC';

/** @typedef {{ passed: number, failed: number }} Count */

/** @param {string} file @returns {any} what a reporter wrote, or null where it did not get that far */
function readReport(file) {
	const whole = path.join(root, file);
	return existsSync(whole) ? JSON.parse(readFileSync(whole, 'utf8')) : null;
}

/** @returns {Count} */
function countUnit() {
	const report = readReport(UNIT);
	if (!report) return { passed: 0, failed: 0 };
	// A file that cannot be loaded has failed and holds no test.
	const broken = report.testResults.filter((/** @type {any} */ file) => file.status === 'failed' && file.assertionResults.length === 0);
	return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length };
}

/** @returns {Count} */
function countBrowser() {
	const report = readReport(BROWSER);
	if (!report) return { passed: 0, failed: 0 };
	return { passed: report.stats.expected, failed: report.stats.unexpected + report.stats.flaky };
}

/** @param {string} script @param {string[]} args */
const npmRun = (script, ...args) => runNpm(['run', '--silent', script, ...(args.length ? ['--', ...args] : [])]);

/** @type {{ name: string, run: () => Promise<number>, count?: () => Count }[]} */
const STEPS = [
	{ name: 'format', run: () => npmRun('test:format') },
	{ name: 'lint', run: () => npmRun('test:lint') },
	{ name: 'types', run: () => npmRun('test:types') },
	{
		name: 'unit tests',
		run: () => npmRun('test:unit', '--reporter=default', '--reporter=json', `--outputFile.json=${UNIT}`),
		count: countUnit
	},
	{ name: 'build', run: () => npmRun('build') },
	{ name: 'browser tests', run: () => npmRun('test:browser'), count: countBrowser }
];

/** @param {Count} total @param {number} code @returns {never} */
function end(total, code) {
	// A step that is not a test, or broke before its first one, counts as one failure, so that the line never reads as success.
	const failed = code === 0 ? total.failed : Math.max(total.failed, 1);
	console.log(`\n${total.passed} passed, ${failed} failed`);
	process.exit(code);
}

/** @type {Count} */
const total = { passed: 0, failed: 0 };
rmSync(path.join(root, 'test-results'), { recursive: true, force: true });

try {
	await ensureInstalled();
	await ensureBrowser();
} catch (error) {
	console.error(/** @type {Error} */ (error).message);
	end(total, 1);
}

for (const [i, step] of STEPS.entries()) {
	console.log(`\n== ${i + 1}/${STEPS.length} ${step.name}`);
	const start = performance.now();
	const code = await step.run();
	const seconds = ((performance.now() - start) / 1000).toFixed(1);
	if (step.count) {
		const { passed, failed } = step.count();
		total.passed += passed;
		total.failed += failed;
	}
	console.log(`== ${step.name}: ${code === 0 ? 'passed' : `FAILED with exit code ${code}`} in ${seconds} s`);
	if (code !== 0) end(total, code);
}
end(total, 0);
