/** The embed in a second browser, where this machine has a Firefox: what it survives there is counted and printed by `tests/firefox/run.ts`. */
import { spawnSync } from 'node:child_process';
import { expect, test } from '@playwright/test';

test('a stock Firefox shows the embed in every sandbox and obeys only its host', { tag: '@deep' }, () => {
	test.setTimeout(10 * 60_000);
	// Node has had WebSocket without this flag since version 22.
	const flags = typeof WebSocket === 'undefined' ? ['--experimental-websocket', '--no-warnings'] : [];
	const { status, stdout, stderr } = spawnSync(process.execPath, [...flags, '--import', 'tsx', 'tests/firefox/run.ts'], {
		encoding: 'utf8'
	});
	console.log(stdout.trim());
	expect(status, stdout + stderr).toBe(0);
});
