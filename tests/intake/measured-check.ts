/**
 * Runs as a process of its own, with folders of stories as arguments. Checks each story and prints, as a line of JSON, the exit code, the
 * seconds and megabytes, and the complaint with its last line; prints the yardstick at the end.
 */
import { parseDocument } from 'yaml';
import { run } from '../../scripts/geodata/run.ts';

const cpuSeconds = () => (process.cpuUsage().user + process.cpuUsage().system) / 1e6;

for (const folder of process.argv.slice(2)) {
	// Memory that the story before has left must not count for the next story.
	gc?.();
	const before = cpuSeconds();
	let complaint = '';
	const env = { ...process.env, GEODATA: folder, ORIGINALS: '' };
	const code = run(['check'], env, { print: () => {}, complain: (text) => void (complaint += text) });
	const seconds = cpuSeconds() - before;
	// The most memory that the process has had so far.
	const megabytes = process.resourceUsage().maxRSS / 1024;
	console.log(
		JSON.stringify({ code, seconds, megabytes, complaint: complaint.slice(0, 50_000), last: complaint.trimEnd().split('\n').at(-1) })
	);
}

// The yardstick tells how fast this machine is: always the same work, of the kind that a check is made of.
const start = cpuSeconds();
for (let i = 0; i < 8; i++) parseDocument('- { a: [1, "b"], c: d }\n'.repeat(1_000), { prettyErrors: false });
console.log(JSON.stringify(cpuSeconds() - start));
