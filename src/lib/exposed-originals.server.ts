import ignore from 'ignore';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** The git work tree that a path lies in, or null. A worktree and a submodule have a file `.git`, all others a folder. */
export function workTreeOf(path: string): string | null {
	for (let folder = realpathSync(path); ; folder = dirname(folder)) {
		if (existsSync(join(folder, '.git'))) return folder;
		if (dirname(folder) === folder) return null;
	}
}

/**
 * The files of a folder (as paths inside the folder, with forward slashes) that `git add` would take along. Only `.gitignore` files count,
 * which travel with the work tree: another machine takes along what one machine ignores by settings of its own. Git itself is not needed.
 */
export function notIgnored(folder: string, files: readonly string[]): string[] {
	const tree = workTreeOf(folder);
	if (tree === null) return [];
	const rules = new Map<string, ReturnType<typeof ignore> | null>();
	const rulesIn = (directory: string) => {
		if (!rules.has(directory)) {
			const file = join(tree, directory, '.gitignore');
			rules.set(directory, existsSync(file) ? ignore().add(readFileSync(file, 'utf8')) : null);
		}
		return rules.get(directory) ?? null;
	};
	const verdicts = new Map<string, boolean>();
	/** Whether a path inside the tree is ignored, by the nearest rule or with its folder; the path of a folder ends in a slash. */
	const isIgnored = (path: string): boolean => {
		let verdict = verdicts.get(path);
		if (verdict === undefined) verdicts.set(path, (verdict = judge(path)));
		return verdict;
	};
	const judge = (path: string): boolean => {
		const steps = path.split('/').filter((step) => step !== '');
		const above = steps.slice(0, -1);
		if (above.length > 0 && isIgnored(`${above.join('/')}/`)) return true;
		for (let depth = above.length; depth >= 0; depth--) {
			const inside = steps.slice(depth).join('/') + (path.endsWith('/') ? '/' : '');
			const verdict = rulesIn(steps.slice(0, depth).join('/'))?.test(inside);
			if (verdict?.ignored) return true;
			if (verdict?.unignored) return false;
		}
		return false;
	};
	const root = relative(tree, realpathSync(folder)).split(sep).join('/');
	return files.filter((file) => !isIgnored(root === '' ? file : `${root}/${file}`));
}
