import { DOUBLE_MARKS, isDoubleMark, SINGLE_MARKS } from './quotation-marks.ts';
import { readingWordsFor } from './sections/reading.ts';

/**
 * The quotation marks to set round words: none where a pair of marks encloses the words, single marks where the words begin or end with a
 * double mark, else double marks.
 */
export type OuterMarks = 'double' | 'single' | 'none';

export function outerMarksOf(words: string): OuterMarks {
	const [first = '', last = ''] = [words.charAt(0), words.charAt(words.length - 1)];
	const closing = DOUBLE_MARKS[first] ?? SINGLE_MARKS[first] ?? '';
	if (words.length > 1 && closing.includes(last)) return 'none';
	return isDoubleMark(first) || isDoubleMark(last) ? 'single' : 'double';
}

/** Words in quotation marks of a language, given as a BCP 47 tag. */
export function inMarks(language: string, words: string): string {
	const outer = outerMarksOf(words);
	if (outer === 'none') return words;
	const [opening, closing] = readingWordsFor(language).marks[outer];
	return opening + words + closing;
}
