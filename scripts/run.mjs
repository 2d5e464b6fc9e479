/** Runs other programs from the root of the project, with their output as it comes. */
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
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>} the exit code; a program that cannot start or is killed counts as failed
 */
export function run(command, args, options = {}) {
	return new Promise((resolve) => {
		const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...options });
		child.on('error', (error) => {
			console.error(error.message);
			resolve(127);
		});
		child.on('exit', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 1)));
	});
}

/**
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export function runNpm(args, options = {}) {
	// The npm that started us, run by this Node: on Windows npm is a .cmd file, which only a shell can start.
	const npm = process.env['npm_execpath'];
	if (npm?.endsWith('npm-cli.js')) return run(process.execPath, [npm, ...args], options);
	return run('npm', args, { shell: process.platform === 'win32', ...options });
}
