import { problem, type Problem } from '../problems.ts';
import { spotAt } from './decode-text.ts';

/** Past this depth a file is refused: the YAML parser takes the whole process down at 10,000 levels, and no one can catch that. */
const MAX_DEPTH = 64;

/**
 * And past so many line ends, brackets and other characters that part one value from the next. The parser takes 5 microseconds and close
 * to a kilobyte for each, whatever stands between them: a file of 2 MB that has nothing else costs 16 seconds and 2 GB. A story as people
 * write one has one such character in ten, and its places, as JSON, one in five.
 */
const MAX_PIECES = 200_000;

/** What must hold before a parser sees a file people edit: no byte order mark, and neither too deep nor in too many pieces. */
export function checkBeforeParsing(file: string, text: string): Problem | null {
	if (text.startsWith('\ufeff')) {
		return problem('BYTE_ORDER_MARK', { file, line: 1, column: 1 }, { found: 'U+FEFF', expected: 'the text to start at once' });
	}
	const pieces = tooManyAt(text);
	if (pieces !== null) {
		const found = `more than ${MAX_PIECES} line ends, brackets, commas, colons, dashes and quotation marks`;
		return problem('FILE_TOO_DENSE', spotAt(file, text, pieces), { found, expected: `at most ${MAX_PIECES}` });
	}
	const deep = tooDeepAt(text);
	if (deep === null) return null;
	return problem('NESTED_TOO_DEEP', spotAt(file, text, deep), { found: `more than ${MAX_DEPTH} levels`, expected: `at most ${MAX_DEPTH}` });
}

/** Characters that part values wherever they stand. */
const PARTS = new Set(',[]{}\n\r');
/** Characters that part values where a space, or one of the others, follows. */
const BEFORE_SPACE = new Set('-?:');
/** Characters that begin a value, or a mistake, where no letter stands before them. */
const BEGINS = new Set('!&*%@|>#"\'`');

/** Where a text has more pieces than it may have; null where it has not. A scan, not a parse: it may count too many. */
function tooManyAt(text: string): number | null {
	let count = 0;
	let before = '\n';
	for (let i = 0; i < text.length; i++) {
		const character = text[i] ?? '';
		if (PARTS.has(character) || (BEFORE_SPACE.has(character) && !isPlain(text[i + 1])) || (BEGINS.has(character) && !isPlain(before))) {
			if (++count > MAX_PIECES) return i;
		}
		// A quotation mark may be the last of one text and stand close to a colon, as in JSON.
		if (character === ':' && (before === '"' || before === "'") && isPlain(text[i + 1]) && ++count > MAX_PIECES) return i;
		before = character;
	}
	return null;
}

/** Whether a character belongs to words: no space, nothing that parts values or begins one. */
function isPlain(character: string | undefined): boolean {
	if (character === undefined || character === ' ' || character === '\t') return false;
	return !PARTS.has(character) && !BEFORE_SPACE.has(character) && !BEGINS.has(character);
}

/** A scan, too: brackets nest, and so does each deeper column, including those of `- - -` on one line. It may count too many. */
function tooDeepAt(text: string): number | null {
	const columns: number[] = [];
	let brackets = 0;
	for (let lineStart = 0; lineStart < text.length;) {
		const newline = text.indexOf('\n', lineStart);
		const end = newline < 0 ? text.length : newline;
		let at = skipBlanks(text, lineStart, end);
		while (at < end && columns.length > 0 && (columns.at(-1) ?? 0) >= at - lineStart) columns.pop();
		while (at < end && columns.length + brackets <= MAX_DEPTH) {
			columns.push(at - lineStart);
			if (!BEFORE_SPACE.has(text[at] ?? '') || !isBlank(text[at + 1])) break;
			at = skipBlanks(text, at + 1, end);
		}
		for (; at < end && columns.length + brackets <= MAX_DEPTH; at++) {
			if (text[at] === '[' || text[at] === '{') brackets++;
			else if ((text[at] === ']' || text[at] === '}') && brackets > 0) brackets--;
		}
		if (columns.length + brackets > MAX_DEPTH) return at;
		lineStart = end + 1;
	}
	return null;
}

function isBlank(character: string | undefined): boolean {
	return character === ' ' || character === '\t';
}

/** The first offset from `at` that holds neither a space nor a tab; `end` where none does. */
function skipBlanks(text: string, at: number, end: number): number {
	while (at < end && isBlank(text[at])) at++;
	return at;
}
