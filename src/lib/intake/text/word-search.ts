/** A letter or digit in a script that writes words apart and changes them little. */
const OF_A_WORD = String.raw`[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}\p{N}]`;
const RUN = new RegExp(`${OF_A_WORD}+`, 'gu');
const ENDS_IN_WORD = new RegExp(`${OF_A_WORD}$`, 'u');
const BEGINS_IN_WORD = new RegExp(`^${OF_A_WORD}`, 'u');

/**
 * Tells of words whether they stand in a text exactly and whole: "Nigeria" does not name Niger. In other scripts a part of a word is
 * enough, since Arabic writes "and" with the name that follows, and Chinese writes no gaps.
 *
 * The text is read once: where each of its words first stands. A name that has none of them is not looked for, and any other only from
 * where all of its words have begun.
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
