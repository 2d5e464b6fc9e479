/** Made-up words, as many and as unevenly used as in a newspaper: a few are everywhere, most are rare. */

const BEGINNINGS = ['b', 'br', 'd', 'dr', 'f', 'g', 'gl', 'h', 'k', 'kr', 'l', 'm', 'n', 'p', 'pl', 'r', 's', 'st', 't', 'tr', 'v', 'z'];
const MIDDLES = ['a', 'e', 'i', 'o', 'u', 'ai', 'ea', 'io', 'ou'];
const ENDS = ['', 'l', 'm', 'n', 'r', 's', 't', 'nd', 'rk', 'st'];

/** A number from 0 to 1, another one at each call. */
export type Random = () => number;

export const oneOf = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)]!;

/** A word of so many syllables. */
const madeUpWord = (random: Random, syllables: number): string =>
	Array.from({ length: syllables }, () => oneOf(random, BEGINNINGS) + oneOf(random, MIDDLES) + oneOf(random, ENDS)).join('');

/** Names, each another, with a capital letter. */
export function madeUpNames(random: Random, count: number): string[] {
	const names = new Set<string>();
	while (names.size < count) {
		const word = madeUpWord(random, 2 + Math.floor(random() * 2));
		names.add(word[0]!.toUpperCase() + word.slice(1));
	}
	return [...names];
}

/** A function that gives a word of a vocabulary of so many words; the word of rank n comes about 1/n as often as the first (Zipf's law). */
export function vocabulary(random: Random, size: number): () => string {
	const words = Array.from({ length: size }, (_, i) => madeUpWord(random, 1 + Math.min(2, Math.floor(i / 40))));
	return () => words[Math.floor(size ** random()) - 1]!;
}
