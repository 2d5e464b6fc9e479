/** Names for the classes by which Svelte ties styles to the elements of a component: short, since such a class stands in most elements. */
import { readdirSync } from 'node:fs';
import path from 'node:path';

/**
 * Names each component of `src/` by its place in the sorted list of all: as short as can be, and never one name for two. A component
 * from elsewhere, or one that came after the list was made, is named by its digest.
 * @param {string} root the project
 * @returns {(component: { hash: (text: string) => string, filename: string }) => string} for Svelte's `cssHash`
 */
export function classNames(root) {
	const files = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.svelte'))
		.map((file) => `src/${file.split(path.sep).join('/')}`)
		.sort();
	const names = new Map(files.map((file, i) => [file, `s${i.toString(36)}`]));
	return ({ hash, filename }) => {
		const file = path.relative(root, path.resolve(root, filename)).split(path.sep).join('/');
		return names.get(file) ?? `svelte-${hash(file)}`;
	};
}
