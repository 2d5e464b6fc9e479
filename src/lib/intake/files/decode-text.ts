import { problem, type Problem, type Spot } from '../problems.ts';

/** Most bytes of a file of text that people edit; a larger file is refused before anything is parsed. */
const MAX_BYTES = 2_000_000;

export type Decoded = { text: string } | { fault: Problem };

/** The exact text of bytes, of which there may be `most`: no folding, a byte order mark stays; anything that is not UTF-8 is a fault, never a replacement character. */
export function decodeText(file: string, content: string | Uint8Array, most = MAX_BYTES): Decoded {
	const size = typeof content === 'string' ? new TextEncoder().encode(content).length : content.length;
	if (size > most) {
		const sizes = { found: `${size} bytes`, expected: `at most ${most}` };
		return { fault: problem('FILE_TOO_LARGE', { file, line: 1, column: 1 }, sizes) };
	}
	if (typeof content === 'string') return { text: content };
	try {
		return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content) };
	} catch {
		const lenient = new TextDecoder('utf-8', { ignoreBOM: true }).decode(content);
		const spot = spotAt(file, lenient, Math.max(0, lenient.indexOf('\ufffd')));
		return { fault: problem('NOT_UTF8', spot, { found: 'a byte that is not UTF-8', expected: 'UTF-8' }) };
	}
}

/** Line and column of an offset in UTF-16 units, counted as editors count. */
export function spotAt(file: string, text: string, offset: number): Spot {
	const before = text.slice(0, offset);
	const lineStart = before.lastIndexOf('\n') + 1;
	return { file, line: before.split('\n').length, column: offset - lineStart + 1 };
}
