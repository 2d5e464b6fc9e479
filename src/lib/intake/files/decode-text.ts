import { problem, type Problem, type Spot } from '../problems.ts';

/** A file of text larger than this is refused before anything parses it. */
const MAX_BYTES = 2_000_000;

/** Past this depth it is refused too: the YAML parser takes the whole process down at 10,000 levels, and no one can catch that. */
const MAX_DEPTH = 64;

export type Decoded = { text: string } | { fault: Problem };

/** The exact text of bytes: no folding, a byte order mark stays; anything that is not UTF-8 is a fault, never a replacement character. */
export function decodeText(file: string, content: string | Uint8Array): Decoded {
	const size = typeof content === 'string' ? new TextEncoder().encode(content).length : content.length;
	if (size > MAX_BYTES) {
		const sizes = { found: `${size} bytes`, expected: `at most ${MAX_BYTES}` };
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

/** What must hold before a parser sees a file people edit: no byte order mark, no nesting past the cap. */
export function checkBeforeParsing(file: string, text: string): Problem | null {
	if (text.startsWith('\ufeff')) {
		return problem('BYTE_ORDER_MARK', { file, line: 1, column: 1 }, { found: 'U+FEFF', expected: 'the text to start at once' });
	}
	const offset = tooDeepAt(text);
	if (offset === null) return null;
	return problem('NESTED_TOO_DEEP', spotAt(file, text, offset), {
		found: `more than ${MAX_DEPTH} levels`,
		expected: `at most ${MAX_DEPTH}`
	});
}

/** Line and column of an offset in UTF-16 units, as editors count them. */
export function spotAt(file: string, text: string, offset: number): Spot {
	const before = text.slice(0, offset);
	const lineStart = before.lastIndexOf('\n') + 1;
	return { file, line: before.split('\n').length, column: offset - lineStart + 1 };
}

/** A scan, not a parse: brackets nest, and so does each deeper column, including those of `- - -` on one line. It may count too many. */
function tooDeepAt(text: string): number | null {
	const columns: number[] = [];
	let brackets = 0;
	let lineStart = 0;
	while (lineStart <= text.length) {
		const end = text.indexOf('\n', lineStart);
		const line = text.slice(lineStart, end < 0 ? text.length : end);
		const lead = /^[ \t]*(?:[-?:][ \t]+)*/.exec(line)?.[0] ?? '';
		if (lead.length < line.trimEnd().length) {
			const starts = [...lead.matchAll(/[-?:]/g)].map((match) => match.index).concat(lead.length);
			while (columns.length > 0 && (columns.at(-1) ?? 0) >= (starts[0] ?? 0)) columns.pop();
			columns.push(...starts);
		}
		for (let i = lead.length; i < line.length; i++) {
			if (line[i] === '[' || line[i] === '{') brackets++;
			else if ((line[i] === ']' || line[i] === '}') && brackets > 0) brackets--;
			if (columns.length + brackets > MAX_DEPTH) return lineStart + i;
		}
		if (end < 0) return null;
		lineStart = end + 1;
	}
	return null;
}
