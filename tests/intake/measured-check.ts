/** Run as a process of its own: checks the story that GEODATA names and prints its exit code, what it cost and its last line, as JSON. */
import { parseDocument } from 'yaml';
import { run } from '../../scripts/geodata/run.ts';

const cpuSeconds = () => (process.cpuUsage().user + process.cpuUsage().system) / 1e6;

const before = cpuSeconds();
let complaint = '';
const code = run(['check'], process.env, { print: () => {}, complain: (text) => void (complaint += text) });
const seconds = cpuSeconds() - before;
const megabytes = process.resourceUsage().maxRSS / 1024;

// How fast this machine is: the same work each time, of the kind that a check is made of.
const start = cpuSeconds();
for (let i = 0; i < 8; i++) parseDocument('- { a: [1, "b"], c: d }\n'.repeat(1_000), { prettyErrors: false });
const yardstick = cpuSeconds() - start;

console.log(
	JSON.stringify({
		code,
		seconds,
		yardstick,
		megabytes,
		complaint: complaint.slice(0, 50_000),
		last: complaint.trimEnd().split('\n').at(-1)
	})
);
