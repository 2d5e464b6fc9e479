import type { Excerpt } from '../types.ts';

/** Most characters of a quotation that stands whole in an address. */
const LONGEST = 300;
/** Fewest words of a long quotation that stand at each end of it; more stand there where so few are found twice. */
const ENDS = 8;
/** Most words that stand before and after a quotation that is found twice. */
const BESIDE = 3;

/**
 * The address of the very words of an excerpt on the page of its article: the address of the page with a text fragment, to which a browser
 * scrolls and which it marks (WICG, URL Fragment Text Directives). A browser that knows no text fragments opens the page.
 *
 * Words are looked for within one block of the page, so a long quotation, or one with a line break, is given by its two ends. The first place
 * that fits is taken, so the words round a quotation are given where the quotation stands twice in what the excerpt knows of them.
 *
 * @param page absolute address, with or without a fragment of its own
 */
export function passageAddress(page: string, { exact, prefix, suffix }: Pick<Excerpt, 'exact' | 'prefix' | 'suffix'>): string {
	const around = collapsed(prefix + exact + suffix);
	const ends = endsOf(exact, around);
	const isTwice = around.indexOf(collapsed(exact)) !== around.lastIndexOf(collapsed(exact));
	const [before, after] = isTwice ? [wordsBefore(prefix), wordsAfter(suffix)] : ['', ''];
	const directive = [before && `${encoded(before)}-`, ...ends.map(encoded), after && `-${encoded(after)}`].filter(Boolean).join(',');
	return `${page}${page.includes('#') ? '' : '#'}:~:text=${directive}`;
}

/** The whole of a short quotation; the beginning and the end of one that is long or of several lines. */
function endsOf(exact: string, around: string): [string] | [string, string] {
	const lines = linesOf(exact).map(wordsOf);
	const [first, last] = [lines[0] ?? [], lines.at(-1) ?? []];
	if (lines.length < 2 && exact.length <= LONGEST) return [collapsed(exact)];
	const most = lines.length < 2 ? Math.floor((first.length - 1) / 2) : Math.max(first.length, last.length);
	for (let number = Math.min(ENDS, most); number > 0 && number <= most; number++) {
		const ends: [string, string] = [first.slice(0, number).join(' '), last.slice(-number).join(' ')];
		if (number === most || areFound(ends, collapsed(exact), around)) return ends;
	}
	// In a script without gaps between words there is nowhere to cut.
	return [collapsed(exact)];
}

/** Whether a browser that looks for the two ends finds the quotation, and no other stretch. */
function areFound([first, last]: [string, string], exact: string, around: string): boolean {
	const start = around.indexOf(first);
	const end = around.indexOf(last, start + first.length);
	return around.slice(start, end + last.length) === exact;
}

/** The last words before a quotation. The first word of what is known may be the end of a longer one, and is left out. */
function wordsBefore(prefix: string): string {
	const lines = linesOf(prefix);
	const words = wordsOf(lines.at(-1) ?? '');
	return (lines.length > 1 ? words : words.slice(1)).slice(-BESIDE).join(' ');
}

/** The first words after a quotation. The last word of what is known may be the beginning of a longer one, and is left out. */
function wordsAfter(suffix: string): string {
	const lines = linesOf(suffix);
	const words = wordsOf(lines[0] ?? '');
	return (lines.length > 1 ? words : words.slice(0, -1)).slice(0, BESIDE).join(' ');
}

const linesOf = (text: string): string[] => text.split(/[\r\n]+/).filter((line) => line.trim() !== '');
const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');
const collapsed = (text: string): string => wordsOf(text).join(' ');

/** Words as they stand in a text directive, which gives `-`, `,` and `&` a meaning. */
const encoded = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D');
