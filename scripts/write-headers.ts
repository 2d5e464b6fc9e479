/** Writes what hosts are told: `static/_headers`, which the build copies into the root of the site, and the files of `hosting/`. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { HOSTING_FILES } from './hosting/files.ts';
import { root } from './run.mjs';

for (const [file, write] of HOSTING_FILES) {
	writeFileSync(path.join(root, file), write());
	console.log(`Wrote ${file}`);
}
