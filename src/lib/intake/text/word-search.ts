/** A letter, mark or digit, in scripts that write words apart and change words little. */
const OF_A_WORD = String.raw`[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}\p{N}]`;
const RUN = new RegExp(`${OF_A_WORD}+`, 'gu');
const ENDS_IN_WORD = new RegExp(`${OF_A_WORD}$`, 'u');
const BEGINS_IN_WORD = new RegExp(`^${OF_A_WORD}`, 'u');

/**
 * Makes a function that tells whether words stand in a text exactly and whole: "Nigeria" does not name Niger. In scripts other than those
 * of `OF_A_WORD`, a part of a word is enough, since Arabic writes "and" with the name that follows, and Chinese writes no gaps.
 *
 * The text is read once, for the offset at which each word first stands. A name with a word that the text lacks is not looked for, and any
 * other name only from the first offset at which all words of the name can stand.
 */
export function wordSearch(text: string): (words: string) => boolean {
	const first = new Map<string, number>();
	for (const { 0: run, index } of text.matchAll(RUN)) if (!first.has(run)) first.set(run, index);
	const cuts = (at: number) => ENDS_IN_WORD.test(text.slice(Math.max(0, at - 2), at)) && BEGINS_IN_WORD.test(text.slice(at, at + 2));
	return (words) => {
		let from = 0;
		for (const { 0: run, index } of words.matchAll(RUN)) {
			const at = first.get(run);
			if (at === undefined) return false;
			from = Math.max(from, at - index);
		}
		for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
			if (!cuts(at) && !cuts(at + words.length)) return true;
		}
		return false;
	};
}
