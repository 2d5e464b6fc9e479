import { listFew, problem, type Problem } from '../problems.ts';

/** Whole articles are not published, so git must not take the originals along with the story. */
export function checkExposed(folder: string, exposed: readonly string[]): Problem[] {
	if (exposed.length === 0) return [];
	const found = `originals that \`git add\` would take along: ${listFew(exposed)}`;
	const details = { found, expected: 'originals that a .gitignore names, or that lie outside the work tree' };
	return [problem('ORIGINALS_NOT_IGNORED', { file: `${folder}/.gitignore`, line: 1, column: 1 }, details)];
}
