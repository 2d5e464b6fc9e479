import type { Spot } from '../problems.ts';
import { ProblemList } from '../problem-list.ts';
import { decodeText } from './decode-text.ts';
import { checkJsonSyntax, readSource, type Path, type Reading, type SourceFile } from './read-source.ts';

/** Most bytes of a file that a program writes: the lock of a story of 50,000 excerpts. */
const MAX_BYTES = 20_000_000;

/**
 * Reads JSON that a program writes and nobody edits, and which so is as long as the story. It is parsed without positions; the spot of a
 * value is looked for only once a problem has to name it, and is the file's first line where the file is too long for that.
 */
export function readWritten(file: string, content: string | Uint8Array): Reading {
	const problems = new ProblemList();
	const decoded = decodeText(file, content, MAX_BYTES);
	const fault = 'fault' in decoded ? decoded.fault : checkJsonSyntax(file, decoded.text);
	if (fault || !('text' in decoded)) {
		if (fault) problems.add(fault);
		return { source: null, problems };
	}
	let edited: SourceFile | null | undefined;
	const first: Spot = { file, line: 1, column: 1 };
	const withPositions = () => (edited === undefined ? (edited = readSource(file, decoded.text).source) : edited);
	const spot = (path: Path) => withPositions()?.spot(path) ?? first;
	const keySpot = (path: Path) => withPositions()?.keySpot(path) ?? first;
	return { source: { file, value: JSON.parse(decoded.text), spot, keySpot }, problems };
}
