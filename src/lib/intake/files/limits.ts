import { problem, type Problem } from '../problems.ts';
import { spotAt } from './decode-text.ts';

/** Deepest nesting of a file: the YAML parser takes the whole process down at 10,000 levels, and nothing can catch that crash. */
const MAX_DEPTH = 64;

/**
 * Most line ends, brackets and other characters in a file that part one value from the next. The parser takes 5 microseconds and close to a
 * kilobyte for each such character, whatever stands between: a file of 2 MB that has nothing else costs 16 seconds and 2 GB. A story as
 * people write stories has one such character in ten, and places, as JSON, one in five.
 */
const MAX_PIECES = 200_000;

/**
 * What is wrong with a file that no parser may see: a byte order mark, nesting that is too deep, too many pieces; null where nothing is.
 */
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
/** Characters that part values where a space, or another character that parts or begins values, follows. */
const BEFORE_SPACE = new Set('-?:');
/** Characters that begin a value, or a mistake, where no letter stands before. */
const BEGINS = new Set('!&*%@|>#"\'`');

/** Where a text has more pieces than allowed; null where the pieces are few enough. The scan is no parse, and may count too many. */
function tooManyAt(text: string): number | null {
	let count = 0;
	let before = '\n';
	for (let i = 0; i < text.length; i++) {
		const character = text[i] ?? '';
		if (PARTS.has(character) || (BEFORE_SPACE.has(character) && !isPlain(text[i + 1])) || (BEGINS.has(character) && !isPlain(before))) {
			if (++count > MAX_PIECES) return i;
		}
		// A colon parts values right behind the quotation mark that ends a text, as in JSON.
		if (character === ':' && (before === '"' || before === "'") && isPlain(text[i + 1]) && ++count > MAX_PIECES) return i;
		before = character;
	}
	return null;
}

/** Whether a character belongs to words: no space, and nothing that parts or begins values. */
function isPlain(character: string | undefined): boolean {
	if (character === undefined || character === ' ' || character === '\t') return false;
	return !PARTS.has(character) && !BEFORE_SPACE.has(character) && !BEGINS.has(character);
}

/**
 * Where a text is nested too deep; null where the nesting is shallow enough. Brackets nest, and so does each deeper column, including the
 * columns of `- - -` on one line. The scan is no parse, and may count too many.
 */
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
