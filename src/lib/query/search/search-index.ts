import SearchableMap from 'minisearch/SearchableMap';
import type { Corpus } from '../../corpus/types.ts';
import { fold, formsOf, tokensOf } from './fold.ts';
import { searchedTexts, type Searched } from './searched-texts.ts';

/** How an entry has a word: not at all, with more letters after those asked for, or as it is. */
const [BEGINS, WHOLE] = [1, 2] as const;

/** The entries that have a word, and how the word was first written. */
type Word = { entries: number[]; spelt: string };

/** The words of everything that can be found, by their beginnings. Made where the words are, so that no index has to be sent. */
export class SearchIndex {
	/** What can be found; elsewhere an entry is known by its number here. */
	readonly entries: readonly Searched[];
	readonly #numbers: ReadonlyMap<string, number>;
	readonly #folded = new Map<string, string>();
	readonly #known = new Map<string, Word>();
	/** The same words, found by their beginnings; for the very word a map of its own is three times as fast. */
	readonly #words = new SearchableMap<Word>();
	#read = 0;

	constructor(corpus: Corpus) {
		this.entries = searchedTexts(corpus);
		this.#numbers = new Map(this.entries.map(({ id }, i) => [id, i]));
	}

	/** The numbers of the entries of ids; ids without an entry are left out. */
	numbersOf(ids: Iterable<string>): number[] {
		return [...new Set(ids)].flatMap((id) => this.#numbers.get(id) ?? []);
	}

	/** Reads the next `most` entries into the index, so that nobody waits for all; whether all are read. */
	read(most = Infinity): boolean {
		const end = Math.min(this.entries.length, this.#read + most);
		for (; this.#read < end; this.#read++) for (const text of this.entries[this.#read]!.texts) this.#add(text, this.#read);
		return end === this.entries.length;
	}

	/** For each entry whether it has a word that begins with a folded word: 0 where it has none, 2 where it has the very word. */
	having(asked: string): Uint8Array {
		this.read();
		const found = new Uint8Array(this.entries.length);
		for (const form of formsOf(asked))
			for (const [word, { entries }] of this.#words.atPrefix(form))
				for (const entry of entries) found[entry] = Math.max(found[entry]!, word === form ? WHOLE : BEGINS);
		return found;
	}

	/** A word of the story that is spelt almost as a folded word that the story does not have; null where none is. */
	nearest(asked: string): string | null {
		this.read();
		const distance = asked.length < 4 ? 1 : 2;
		const near = [...this.#words.fuzzyGet(asked, distance)].map(([word, [{ entries, spelt }, apart]]) => ({
			word,
			spelt,
			// The first letter is seldom mistyped.
			rank: apart + (word.charAt(0) === asked.charAt(0) ? 0 : 0.5),
			entries: entries.length
		}));
		return near.sort((a, b) => a.rank - b.rank || b.entries - a.entries || (a.word < b.word ? -1 : 1))[0]?.spelt ?? null;
	}

	#add(text: string, entry: number): void {
		for (const { word } of tokensOf(text)) {
			let folded = this.#folded.get(word);
			if (folded === undefined) this.#folded.set(word, (folded = fold(word)));
			for (const form of formsOf(folded)) {
				const known = this.#known.get(form);
				if (known) {
					if (known.entries.at(-1) !== entry) known.entries.push(entry);
					continue;
				}
				const found = { entries: [entry], spelt: word };
				this.#known.set(form, found);
				this.#words.set(form, found);
			}
		}
	}
}
