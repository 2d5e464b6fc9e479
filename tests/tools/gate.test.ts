/** What the gate says: one line a step, and tests that ran out of time apart from tests that found a fault. */
import { expect, it } from 'vitest';
import { listFailures, tallyBrowser, tallyUnit } from '../../scripts/gate/failures.mjs';
import { patience } from '../../scripts/machine-speed.mjs';
import { Steps } from '../../scripts/steps.mjs';

const spec = (title: string, status: string, ...messages: string[]) => ({
	title,
	tests: [{ status, results: [{ errors: messages.map((message) => ({ message })) }] }]
});

it('tells tests that ran out of time from those that found a fault, in the reports of both runners', () => {
	const browser = tallyBrowser({
		suites: [
			{
				title: 'map.spec.ts',
				specs: [
					spec('is drawn', 'expected'),
					spec('is skipped', 'skipped'),
					spec('hangs', 'unexpected', '\u001b[31mTest timeout of 60000ms exceeded.\u001b[39m'),
					spec('never comes', 'unexpected', 'TimeoutError: locator.waitFor: Timeout 25000ms exceeded.\nCall log: ...'),
					spec('is wrong', 'unexpected', 'Error: expect(locator).toHaveText(expected) failed\n\nTimeout: 10000ms'),
					spec('is wrong and slow', 'unexpected', 'Error: expect(received).toBe(expected)', 'Test timeout of 60000ms exceeded.')
				],
				suites: [{ title: 'on a phone', specs: [spec('hangs too', 'unexpected', 'Test timeout of 60000ms exceeded.')] }]
			}
		],
		errors: [{ message: 'Error: port 4000 is taken\n  at x' }]
	});
	const unit = tallyUnit(
		{
			testResults: [
				{
					name: '/project/tests/a.test.ts',
					status: 'failed',
					assertionResults: [
						{ fullName: 'adds', status: 'passed', failureMessages: [] },
						{ fullName: 'hangs', status: 'failed', failureMessages: ['Error: Test timed out in 5000ms.\nIf this is'] },
						{ fullName: 'is wrong', status: 'failed', failureMessages: ['AssertionError: expected 1 to be 2'] }
					]
				},
				{ name: '/project/tests/b.test.ts', status: 'failed', message: 'SyntaxError: no\n at', assertionResults: [] }
			]
		},
		'/project'
	);
	expect([browser.passed, unit.passed]).toEqual([1, 1]);
	expect(listFailures([...unit.failures, ...browser.failures])).toBe(
		[
			'5 found a fault:',
			'  tests/a.test.ts › is wrong',
			'  tests/b.test.ts › SyntaxError: no',
			'  map.spec.ts › is wrong',
			'  map.spec.ts › is wrong and slow',
			'  Error: port 4000 is taken',
			'4 ran out of time, which says nothing of what they test:',
			'  tests/a.test.ts › hangs',
			'  map.spec.ts › on a phone › hangs too',
			'  map.spec.ts › hangs',
			'  map.spec.ts › never comes'
		].join('\n')
	);
	expect(listFailures([])).toBe('');
});

it('prints one line a step, and what a program printed only where it failed', async () => {
	let written = '';
	const steps = new Steps({ write: (text) => (written += text) });
	await Promise.all([
		steps.run('Build', async () => ({ code: 0, output: 'a hundred files', note: '65 pages' })),
		steps.run('Lint', async () => ({ code: 1, output: 'a.ts: no\n' }))
	]);
	expect(written.replace(/\d+\.\d s/g, '0.0 s')).toBe('Build: 65 pages, 0.0 s\na.ts: no\nLint: FAILED with exit code 1, 0.0 s\n');
});

it('on a terminal also says what runs, on a line that the next one takes the place of', async () => {
	let written = '';
	const steps = new Steps({ write: (text) => (written += text), isTTY: true, columns: 40 });
	await steps.run(
		'Build',
		async () => ({ code: 0, output: '' }),
		() => '12 pages'
	);
	expect(written.replace(/\d+\.\d s/g, '0.0 s')).toBe('\r\u001b[KBuild 12 pages 0 s\r\u001b[KBuild: done, 0.0 s\n');
});

it('is never less patient than on the machine that waits were chosen on, and never endlessly', async () => {
	const measured = await patience();
	expect(measured).toBeGreaterThanOrEqual(1);
	expect(measured).toBeLessThanOrEqual(8);
});
