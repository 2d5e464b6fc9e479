/** A stretch of a text in UTF-16 units, end exclusive. */
export type Span = { start: number; end: number };

const SPEAKS = 'said|says|added|adds|noted|told|asked|wrote|stated|stressed|explained|insisted|replied|continued|concluded|warned';
/** Words that open a sentence and no name, so that an acronym before such a word ends a sentence: "in the U.S. The army". */
const OPENERS =
	/^["“‘'(«]*(?:The|An?|In|On|At|By|But|And|It|Its|He|She|They|We|This|That|These|Those|There|When|While|After|Before|As|If)\s/u;
const TITLE =
	/(?<![\p{L}\p{N}])(?:Mr|Mrs|Ms|Messrs|Dr|Prof|Gen|Col|Lt|Maj|Capt|Sgt|Cpl|Adm|Brig|Rev|Hon|Sen|Rep|Gov|St|vs|e\.g|i\.e|cf)\.$/u;
const BEFORE_NUMBER = /(?<![\p{L}\p{N}])(?:Nos?|pp?|Art|Fig|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.$/u;
const INITIALS = /(?<!\p{L})(?:\p{Lu}\.)+$/u;
const OMISSION = /(?:\s(?:\.{3}|…)|[[(](?:\.{3}|…)[\])])$/u;
const END_OF_QUOTATION = /[.!?…]["”’»]$/u;
/** The words on who said a quotation: `Maiga said.` and `Maiga said in an interview.`, but not `Maiga said he would go.` */
const ATTRIBUTION = new RegExp(`^[^.!?,;:]{1,80}\\b(?:${SPEAKS})(?:,[^.!?]*|\\s+(?:on|in|at|to|during)\\b[^.!?]*)?[.!?]?$`, 'u');

/**
 * The sentences of a text in order, without white space at the ends; a stretch without a letter or a digit is no sentence. No sentence goes
 * across a line break or a cut. The rules of Unicode for the language find the ends, and this file mends what the rules get wrong in news:
 * abbreviations, initials, omissions, a quotation that ends where the sentence goes on. The words for the mending are English.
 */
export function splitSentences(text: string, language: string, cuts: readonly Span[] = []): Span[] {
	const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
	return linesOf(text, cuts).flatMap((line) => {
		const sentences: Span[] = [];
		for (const { index, segment } of segmenter.segment(text.slice(line.start, line.end))) {
			const span = trim(text, { start: line.start + index, end: line.start + index + segment.length });
			const last = sentences.at(-1);
			if (last && goesOn(text.slice(last.start, last.end), text.slice(span.start, span.end))) last.end = span.end;
			else sentences.push(span);
		}
		return sentences.filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)));
	});
}

function goesOn(before: string, after: string): boolean {
	if (/^\p{Ll}/u.test(after) || TITLE.test(before) || OMISSION.test(before)) return true;
	if (BEFORE_NUMBER.test(before)) return /^\p{N}/u.test(after);
	if (INITIALS.test(before)) return !OPENERS.test(after);
	return END_OF_QUOTATION.test(before) && ATTRIBUTION.test(after);
}

/** What is left of a text between cuts and line breaks. */
function linesOf(text: string, cuts: readonly Span[]): Span[] {
	const breaks = [...text.matchAll(/[\n\r\u0085\u2028\u2029]+/gu)].map(({ index, 0: found }) => ({
		start: index,
		end: index + found.length
	}));
	const lines: Span[] = [];
	let start = 0;
	for (const gap of [...cuts, ...breaks, { start: text.length, end: text.length }].sort((a, b) => a.start - b.start)) {
		if (gap.start > start) lines.push({ start, end: gap.start });
		start = Math.max(start, gap.end);
	}
	return lines;
}

function trim(text: string, { start, end }: Span): Span {
	const words = text.slice(start, end);
	return { start: start + words.length - words.trimStart().length, end: start + words.trimEnd().length };
}
