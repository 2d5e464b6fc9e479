import { describe, expect, it } from 'vitest';
import { cutsWord, hasWholeWords, wordAt } from './word-cuts.ts';

/** The bars of a marked text that cut a word, each as the text on both sides of the bar. */
function cuts(marked: string, language = 'en'): string[] {
	const parts = marked.split('|');
	const text = parts.join('');
	let at = 0;
	return parts.slice(0, -1).flatMap((part, i) => {
		at += part.length;
		return cutsWord(text, at, language) ? [`${part.slice(-12)}|${(parts[i + 1] ?? '').slice(0, 12)}`] : [];
	});
}

/** Each bar stands inside a word. */
const INSIDE: [what: string, text: string, language?: string][] = [
	['letters', 'ice had dam|aged 12 pie|rs'],
	['a contraction', "did|n’t, do|n|’t, won’|t, don|'t"],
	['a possessive', 'the line|’s owner and the line’|s pier'],
	['a name with an apostrophe', 'N’|Djamena, O|’Brien, Qur|’an'],
	['a hyphenated word', 'a non|-aggression pact, a non-|aggression pact, half\u2011|sunk'],
	['a soft hyphen', 'dam\u00ad|aged, dam|\u00adaged'],
	['a number', '12|,500 and 12,|500, 3|.5, 10:|30, 27/|07/2024, 25–|27 killed'],
	['a number with thin spaces', '10|\u202f000 dead, 1\u00a0|250\u00a0|000 people'],
	['a number and its letters', 'the 8|4th, 5|km'],
	['an accent', 'cafe|\u0301 closed'],
	['a flag', '🇪|🇪 stopped'],
	['an emoji of several', '👩‍|👩‍👧 waited'],
	['French', 'l’arm|ée, aujourd’h|ui', 'fr'],
	['German', 'Ver|trag, Rhein|-Main', 'de'],
	['Russian', 'прави|тельство', 'ru'],
	['Ukrainian', 'п’|ять, об|’єкт', 'uk'],
	['Greek', 'κυβέ|ρνηση', 'el'],
	['Arabic', 'الحكو|مة و|قالت', 'ar'],
	['Arabic with vowels', 'كِتَ|ابٌ', 'ar'],
	['Persian with a joiner', 'می\u200c|خواهم, می|\u200cخواهم', 'fa'],
	['Hebrew', 'ממש|לה, צה"|ל, צה|״ל', 'he'],
	['Hindi', 'सर|कार, हि|न्दी', 'hi'],
	['N’Ko', 'ߒߞ|ߏ', 'nqo'],
	['Tifinagh', 'ⵜⴰⵎⴰ|ⵣⵉⵖⵜ', 'tzm'],
	['Korean', '우크|라이나', 'ko'],
	['Amharic', 'መንግ|ሥት', 'am'],
	['a number in Chinese', '死者1|2人', 'zh'],
	['a name in Latin letters in Chinese', '瓦格纳Wag|ner集团', 'zh'],
	['a voiced sound in Japanese', 'か|\u3099', 'ja']
];

/** No bar stands inside a word. */
const BETWEEN: [what: string, text: string, language?: string][] = [
	['spaces', 'ice| had| damaged |12| piers'],
	['stops and marks', '|“Ice,|”| he said|.| (|so|)|—|and| more|…|'],
	['a mark of quotation by itself', "he said| ‘|ice|’| and| '|piers|'|."],
	['the plural possessive', 'the rebels|’ camp'],
	['dashes', 'ice|—|and piers|, Bamako|–|Kyiv'],
	['years in a row', 'in 2024| 300 people'],
	['the start and the end', '|ice|'],
	['a new line', 'ice\n|Ferry|\nline'],
	['French elision', "l’|armée, qu’|il, d'|ici", 'fr'],
	['Italian elision', 'dell’|esercito', 'it-CH'],
	['Arabic words', 'قالت| الحكومة|، إن', 'ar'],
	['Chinese', '马里|政府|宣|布|断交', 'zh'],
	['Japanese', 'マリ|政府|は|断交|を|発表|した', 'ja'],
	['Thai', 'รัฐบาล|ประกาศ', 'th'],
	['numbers in Chinese', '死者|12|人', 'zh'],
	['a zero-width space', 'ice\u200b|piers'],
	['a flag', '🇪🇪| Passengers |🇫🇮|🇪🇪']
];

describe('a cut inside a word is seen', () => {
	it.each(INSIDE)('in %s', (_, text, language) => {
		expect(cuts(text, language)).toHaveLength(text.split('|').length - 1);
	});
});

describe('no cut is seen', () => {
	it.each(BETWEEN)('at %s', (_, text, language) => {
		expect(cuts(text, language)).toEqual([]);
	});
});

it('the word that was cut is named whole', () => {
	expect(wordAt('a non-aggression pact', 6, 'en')).toBe('non-aggression');
	expect(wordAt('they don’t know', 8, 'en')).toBe('don’t');
	expect(wordAt('at least 12,500 men', 12, 'en')).toBe('12,500');
});

it('words stand in a text whole or not at all', () => {
	expect(hasWholeWords('on Sunday, the office', 'on Sunday', 'en')).toBe(true);
	expect(hasWholeWords('on Sundays', 'on Sunday', 'en')).toBe(false);
	expect(hasWholeWords('on Sundays and on Sunday', 'on Sunday', 'en')).toBe(true);
	expect(hasWholeWords('', 'on Sunday', 'en')).toBe(false);
});
