/** The class by which Svelte ties a component's styles to its elements: short, since it stands in every element of every page. */
import { readdirSync } from 'node:fs';
import path from 'node:path';

/**
 * Names the components of `src/` by their place in the sorted list of them: as short as can be, and never one name for two. A component from
 * elsewhere, and one that came after the list was made, has a name of its own by its digest.
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
