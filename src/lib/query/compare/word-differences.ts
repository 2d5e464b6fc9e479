import { diffArrays } from 'diff';

/** A stretch of a text: words that the other text has too, or words that it lacks, with what stands between them. */
export type Stretch = { text: string; same: boolean };

/** Two texts word by word. The stretches of each, joined, are the text itself. */
export type Differences = {
	one: Stretch[];
	other: Stretch[];
	/** The share of the words of both that both have in the same order, from 0 to 1. */
	alike: number;
};

/** A word in the form for comparison, and where it stands in UTF-16 units. */
type Word = { word: string; start: number; end: number };

/**
 * Compares two texts word by word, in the order of the words. Case, punctuation and the form of apostrophes do not count. In scripts without
 * gaps between words each character counts as one.
 */
export function differencesOf(one: string, other: string): Differences {
	const [left, right] = [wordsOf(one), wordsOf(other)];
	const runs = diffArrays(
		left.map(({ word }) => word),
		right.map(({ word }) => word)
	);
	const same = { one: new Set<Word>(), other: new Set<Word>() };
	let [i, j] = [0, 0];
	for (const { added, removed, count } of runs) {
		if (!added && !removed) {
			for (const word of left.slice(i, i + count)) same.one.add(word);
			for (const word of right.slice(j, j + count)) same.other.add(word);
		}
		if (!added) i += count;
		if (!removed) j += count;
	}
	return {
		one: stretches(one, left, same.one),
		other: stretches(other, right, same.other),
		alike: left.length + right.length > 0 ? (same.one.size + same.other.size) / (left.length + right.length) : 0
	};
}

/** A text in stretches of words that are the same and words that are not; what stands between two of these belongs to the same ones. */
function stretches(text: string, words: readonly Word[], same: ReadonlySet<Word>): Stretch[] {
	const found: Stretch[] = [];
	let at = 0;
	for (let k = 0; k < words.length; k++) {
		if (same.has(words[k]!)) continue;
		const { start } = words[k]!;
		while (k + 1 < words.length && !same.has(words[k + 1]!)) k++;
		const { end } = words[k]!;
		if (start > at) found.push({ text: text.slice(at, start), same: true });
		found.push({ text: text.slice(start, end), same: false });
		at = end;
	}
	if (at < text.length) found.push({ text: text.slice(at), same: true });
	return found;
}

const WORD =
	/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]\p{M}*|[\p{L}\p{M}\p{N}]+(?:['’ʼ‘][\p{L}\p{M}\p{N}]+)*/gu;

function wordsOf(text: string): Word[] {
	return [...text.matchAll(WORD)].map(({ index, 0: found }) => ({
		word: found
			.normalize('NFC')
			.replace(/['’ʼ‘]/gu, "'")
			.toLowerCase(),
		start: index,
		end: index + found.length
	}));
}
