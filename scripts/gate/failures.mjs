/**
 * Reads the reports of Vitest and Playwright, and tells tests that ran out of time from tests that found a fault: on a busy machine a
 * timeout says nothing of what was tested.
 */

/** @typedef {{ test: string, timedOut: boolean }} Failure */
/** @typedef {{ passed: number, failures: Failure[] }} Tally */

/** The first line of an error that says only that something did not come in time. An assertion that waited names instead what was seen. */
const OUT_OF_TIME = /Timeout \d+ms exceeded|Test timeout of \d+ms exceeded|^(Error: )?(Test|Hook) timed out in \d+ms/;
// eslint-disable-next-line no-control-regex -- colours of terminals
const COLOURS = /\u001b\[[\d;]*m/g;

/** @param {readonly string[]} errors of one test */
function ranOutOfTime(errors) {
	return errors.length > 0 && errors.every((error) => OUT_OF_TIME.test((error.replace(COLOURS, '').split('\n')[0] ?? '').trim()));
}

/**
 * @param {any} report of Vitest, as JSON
 * @param {string} root the project
 * @returns {Tally}
 */
export function tallyUnit(report, root) {
	/** @type {Tally} */
	const tally = { passed: 0, failures: [] };
	for (const { name, status, message, assertionResults } of report.testResults) {
		const file = name.replace(`${root}/`, '');
		for (const { fullName, status, failureMessages } of assertionResults) {
			if (status === 'passed') tally.passed++;
			if (status === 'failed') tally.failures.push({ test: `${file} › ${fullName}`, timedOut: ranOutOfTime(failureMessages) });
		}
		// A file that cannot be loaded has failed and holds no test.
		if (status === 'failed' && assertionResults.length === 0) {
			tally.failures.push({ test: `${file} › ${String(message).split('\n')[0]}`, timedOut: false });
		}
	}
	return tally;
}

/**
 * @param {any} report of Playwright, as JSON
 * @returns {Tally}
 */
export function tallyBrowser(report) {
	/** @type {Tally} */
	const tally = { passed: 0, failures: [] };
	/** @param {any} suite @param {string[]} titles */
	const walk = (suite, titles) => {
		for (const each of suite.suites ?? []) walk(each, [...titles, each.title]);
		for (const { title, tests } of suite.specs ?? []) {
			for (const { status, results } of tests) {
				if (status === 'expected') tally.passed++;
				if (status !== 'unexpected' && status !== 'flaky') continue;
				const errors = results.flatMap((/** @type {any} */ result) => result.errors.map((/** @type {any} */ error) => error.message ?? ''));
				tally.failures.push({ test: [...titles, title].join(' › '), timedOut: ranOutOfTime(errors) });
			}
		}
	};
	for (const suite of report.suites) walk(suite, [suite.title]);
	// Errors outside of tests: a file that cannot be loaded, a server that does not start.
	for (const { message } of report.errors ?? [])
		tally.failures.push({ test: String(message).replace(COLOURS, '').split('\n')[0] ?? '', timedOut: false });
	return tally;
}

/**
 * The failed tests, line by line: tests that found a fault come first.
 * @param {readonly Failure[]} failures
 */
export function listFailures(failures) {
	const lines = (/** @type {string} */ heading, /** @type {boolean} */ timedOut) => {
		const tests = failures.filter((each) => each.timedOut === timedOut).map(({ test }) => `  ${test}`);
		return tests.length > 0 ? [`${tests.length} ${heading}:`, ...tests] : [];
	};
	return [...lines('found a fault', false), ...lines('ran out of time, which says nothing of what they test', true)].join('\n');
}
