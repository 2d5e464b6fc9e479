import { run } from './geodata/run.ts';

process.exitCode = run(process.argv.slice(2), process.env, {
	print: (text) => process.stdout.write(text),
	complain: (text) => process.stderr.write(text)
});
