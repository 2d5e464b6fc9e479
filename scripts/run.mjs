/** Runs other programs from the root of the project. */
import { spawn } from 'node:child_process';
import { realpathSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/**
 * Whether a module was started as the program, and not imported. Node 20 has no `import.meta.main`.
 * @param {string} url `import.meta.url`
 */
export function isMain(url) {
	return process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(url);
}

/**
 * Runs a program to its end and keeps its output, for whoever wants to show it.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @param {(part: string) => void} [onOutput] told of each part of the output as the part comes
 * @returns {Promise<{ code: number, output: string }>} the exit code, where a program that cannot start or is killed counts as failed;
 * and the output to both streams, in order
 */
export async function capture(command, args, options = {}, onOutput = () => {}) {
	/** @type {Buffer[]} */
	const output = [];
	const code = await new Promise((resolve) => {
		const child = spawn(command, args, { cwd: root, ...options, stdio: ['ignore', 'pipe', 'pipe'] });
		for (const stream of [child.stdout, child.stderr]) {
			stream?.on('data', (/** @type {Buffer} */ part) => {
				output.push(part);
				onOutput(part.toString('utf8'));
			});
		}
		child.on('error', (error) => {
			output.push(Buffer.from(error.message));
			resolve(127);
		});
		child.on('close', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 1)));
	});
	return { code, output: Buffer.concat(output).toString('utf8') };
}

/**
 * How npm is started: by this Node, where npm started this process; else by name. On Windows npm is a .cmd file and needs a shell.
 * @param {string[]} args
 * @returns {[command: string, args: string[], options: import('node:child_process').SpawnOptions]}
 */
export function npm(args) {
	const own = process.env['npm_execpath'];
	return own?.endsWith('npm-cli.js') ? [process.execPath, [own, ...args], {}] : ['npm', args, { shell: process.platform === 'win32' }];
}
