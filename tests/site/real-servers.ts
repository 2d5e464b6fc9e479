/** nginx and Caddy as a machine has them, with the configuration of `hosting/`, serving a built site. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from '../../scripts/run.mjs';

export type ServerName = 'nginx' | 'caddy';

// Debian keeps nginx where only administrators look.
const PATH = `${process.env['PATH']}:/usr/sbin:/usr/local/sbin`;

export const isHere = (name: ServerName): boolean =>
	spawnSync(name, [name === 'nginx' ? '-v' : 'version'], { env: { ...process.env, PATH } }).status === 0;

/** The configuration of a server as `hosting/` says it is to be written, for a site in a folder of its host or at the root (`''`). */
const CONFIGURE: Record<ServerName, (files: string, port: number, folder: string, work: string) => string> = {
	nginx: (files, port, folder, work) => `daemon off; master_process off; pid ${work}/pid; error_log stderr; events {}
http {
	access_log off;
	${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((part) => `${part}_temp_path ${work}/${part};`).join(' ')}
	server {
		listen 127.0.0.1:${port};
		root ${files};
		${folder && `error_page 404 ${folder}/404.html;`}
		include ${path.join(root, 'hosting/nginx.conf')};
	}
}
`,
	caddy: (files, port, folder) => `{
	admin off
	auto_https off
}
http://127.0.0.1:${port} {
	root * ${files}
	${folder && `vars citemap_folder ${folder}`}
	import ${path.join(root, 'hosting/Caddyfile')}
}
`
};

const ARGUMENTS: Record<ServerName, (file: string, work: string) => string[]> = {
	nginx: (file, work) => ['-e', 'stderr', '-p', work, '-c', file],
	caddy: (file) => ['run', '--config', file, '--adapter', 'caddyfile']
};

/** Serves a built site at a folder of a host, such as `/a/b`, or at the root; rejects, with what the server says, where it does not start. */
export async function realServer(name: ServerName, dir: string, folder: string): Promise<{ url: string; close: () => Promise<void> }> {
	const work = mkdtempSync(path.join(tmpdir(), 'citemap-'));
	const files = path.join(work, 'files');
	mkdirSync(path.dirname(files + folder), { recursive: true });
	symlinkSync(path.resolve(dir), files + folder);
	const port = await freePort();
	const file = path.join(work, 'configuration');
	writeFileSync(file, CONFIGURE[name](files, port, folder, work));
	const server = spawn(name, ARGUMENTS[name](file, work), { env: { ...process.env, PATH, HOME: work, XDG_DATA_HOME: work } });
	let said = '';
	server.stderr.on('data', (part: Buffer) => (said += part.toString()));
	const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
	const url = `http://127.0.0.1:${port}${folder}/`;
	const close = async () => {
		server.kill();
		await ended;
		rmSync(work, { recursive: true, force: true });
	};
	for (let tries = 0; tries < 100; tries++) {
		if (server.exitCode !== null) break;
		const answers = await fetch(url).then(
			(response) => response.ok,
			() => false
		);
		if (answers) return { url, close };
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	await close();
	throw new Error(`${name} does not serve ${url}:\n${said}`);
}

function freePort(): Promise<number> {
	return new Promise((resolve) => {
		const server = createServer().listen(0, '127.0.0.1', () => {
			const { port } = server.address() as AddressInfo;
			server.close(() => resolve(port));
		});
	});
}
