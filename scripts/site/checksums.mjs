/** Writes `SHA256SUMS` into a built site: the digest of every other file, as `sha256sum --check` reads it. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const CHECKSUMS = 'SHA256SUMS';

/** @param {string} folder the built site */
export function writeChecksums(folder) {
	writeFileSync(path.join(folder, CHECKSUMS), checksumsOf(folder));
}

/**
 * One line for each file but the list itself: the digest, two spaces, the path with forward slashes; in the order of the paths.
 * @param {string} folder
 */
function checksumsOf(folder) {
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((file) => file !== CHECKSUMS && statSync(path.join(folder, file)).isFile())
		.map((file) => ({ file, name: file.split(path.sep).join('/') }))
		.sort((a, b) => (a.name < b.name ? -1 : 1));
	return files
		.map(({ file, name }) => {
			const digest = createHash('sha256')
				.update(readFileSync(path.join(folder, file)))
				.digest('hex');
			return `${digest}  ${name}\n`;
		})
		.join('');
}
