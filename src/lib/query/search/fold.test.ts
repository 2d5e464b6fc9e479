import { expect, test } from 'vitest';
import { formsOf, spansIn, wordsOf } from './fold.ts';

test('a question is its words, folded and each once', () => {
	expect(wordsOf('  Maïga, MAIGA l’Azawad? ')).toEqual(['maiga', 'l', 'azawad']);
	expect(wordsOf('?!')).toEqual([]);
});

test('words are found where words begin, up to the last letter asked for, and with accents that follow the letter', () => {
	const found = (text: string, ...words: string[]) => spansIn(text, words).map(({ start, end }) => text.slice(start, end));
	expect(found('Maïga said: maigas, not amaiga', 'maiga')).toEqual(['Maïga', 'maiga']);
	expect(found('Nai\u0308ve', 'nai')).toEqual(['Nai\u0308']);
	expect(found('ﬀ and ½', 'f', '1')).toEqual(['ﬀ', '½']);
	expect(found('Pier and pierced', 'pier', 'pi')).toEqual(['Pier', 'pier']);
	expect(found('Nothing')).toEqual([]);
});

test('Arabic words are found with and without the article and the particles before it', () => {
	expect(formsOf('الميناء')).toEqual(['الميناء', 'ميناء']);
	expect(formsOf('بالميناء')).toEqual(['بالميناء', 'ميناء']);
	expect(formsOf('الله')).toEqual(['الله']);
	const found = (text: string, word: string) => spansIn(text, [word]).map(({ start, end }) => text.slice(start, end));
	expect(found('توقفت في الميناء', 'ميناء')).toEqual(['ميناء']);
	expect(found('توقفت في ميناء', 'الميناء')).toEqual(['ميناء']);
});
