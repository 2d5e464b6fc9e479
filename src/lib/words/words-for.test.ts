import { describe, expect, it } from 'vitest';
import { counterIn } from './counting.ts';
import { languageFor } from './language.ts';
import { readingWordsFor } from './sections/reading.ts';
import { wordsFor, type Words } from './words-for.ts';

describe('the language of the interface', () => {
	it('is that of the story where the interface speaks it, else English', () => {
		expect(['en', 'en-GB', 'EN-us', 'ar'].map(languageFor)).toEqual(['en', 'en', 'en', 'en']);
	});

	it('cannot leave a sentence out', () => {
		const { showMap: _, ...lacking } = wordsFor('en').reader;
		// @ts-expect-error -- the type checker says which sentence is missing
		const words: Words['reader'] = lacking;
		expect(Object.keys(wordsFor('en').reader)).toHaveLength(Object.keys(words).length + 1);
	});
});

describe('a number with its noun', () => {
	it('has the singular for one, and figures in groups of three', () => {
		const { counts } = wordsFor('en');
		expect([0, 1, 2, 1204].map(counts.marks)).toEqual(['0 marks', '1 mark', '2 marks', '1,204 marks']);
		expect(readingWordsFor('en').evidence.after(1)).toBe(', 1 excerpt, every quotation verbatim.');
	});

	it('has as many forms as its language', () => {
		const files = counterIn('pl')({ one: '# plik', few: '# pliki', many: '# plików', other: '# pliku' });
		expect([1, 3, 5, 22].map(files)).toEqual(['1 plik', '3 pliki', '5 plików', '22 pliki']);
	});
});
