/**
 * How patient tests have to be on this machine at this moment. Waits are chosen for two idle cores of 2025: where the same work takes
 * three times as long, because the cores are slow or busy, waits are three times as long too.
 */
import { Worker } from 'node:worker_threads';

/** As many threads as the tests keep busy. */
const THREADS = 2;
/** What the job takes on two idle cores, in milliseconds. */
const USUAL = 180;
const ROUNDS = 3;

const JOB = `
	const { parentPort } = require('node:worker_threads');
	const item = { id: 'x', words: 'ice had damaged 12 piers, not 21', at: [24.75, 59.44] };
	parentPort.on('message', () => {
		let length = 0;
		for (let i = 0; i < 400; i++) {
			const list = Array.from({ length: 200 }, (_, k) => ({ ...item, id: item.id + k, at: [Math.sin(k), Math.cos(i)] }));
			length += JSON.stringify(JSON.parse(JSON.stringify(list)).sort((a, b) => a.at[0] - b.at[0])).length;
		}
		parentPort.postMessage(length);
	});
`;

/** 1 on a machine as fast as the usual one or faster, more on a slower one, at most 8. */
export async function patience() {
	const workers = Array.from({ length: THREADS }, () => new Worker(JOB, { eval: true }));
	/** @type {number[]} */
	const times = [];
	// The first round also warms up.
	for (let round = 0; round <= ROUNDS; round++) {
		const start = performance.now();
		await Promise.all(
			workers.map(
				(worker) =>
					new Promise((resolve) => {
						worker.once('message', resolve);
						worker.postMessage('go');
					})
			)
		);
		times.push(performance.now() - start);
	}
	await Promise.all(workers.map((worker) => worker.terminate()));
	const [, ...measured] = times;
	return Math.min(8, Math.max(1, Math.max(...measured) / USUAL));
}
