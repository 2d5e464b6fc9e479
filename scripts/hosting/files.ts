import { hostingFile } from '../headers.ts';
import { caddyFile } from './caddy.ts';
import { nginxFile } from './nginx.ts';

/** The files for hosts, from the root of the project, and what writes each. */
export const HOSTING_FILES: ReadonlyMap<string, () => string> = new Map([
	['static/_headers', hostingFile],
	['hosting/nginx.conf', nginxFile],
	['hosting/Caddyfile', caddyFile]
]);
