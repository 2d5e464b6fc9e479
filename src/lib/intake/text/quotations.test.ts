import { describe, expect, it } from 'vitest';
import { findQuotations } from './quotations.ts';
import { quotedOf, type Quoted } from './quoted.ts';

/** The quotations of a text, with a question mark before each unsure quotation. */
const found = (text: string) => findQuotations(text).map(({ start, end, sure }) => `${sure ? '' : '? '}${text.slice(start, end)}`);
const quoted = (text: string, excerpt: string): Quoted => {
	const start = text.indexOf(excerpt);
	return quotedOf(text, { start, end: start + excerpt.length }, findQuotations(text));
};

describe('a quotation is found', () => {
	const ONE: [language: string, text: string, words: string][] = [
		['English, curly', 'The owner said, “All is well,” and left.', 'All is well,'],
		['English, straight', 'The owner said, "All is well," and left.', 'All is well,'],
		['English, single', 'The owner said, ‘The line’s piers are well,’ and left.', 'The line’s piers are well,'],
		['English, single and straight', "The line's owner said, 'The office's piers are well,' and left.", "The office's piers are well,"],
		[
			'English, with another inside',
			'He said, “They told us, ‘All is well,’ and left.” So it was.',
			'They told us, ‘All is well,’ and left.'
		],
		['German', 'Der Besitzer sagte: „Alles ist gut“, und ging.', 'Alles ist gut'],
		['German guillemets', 'Der Besitzer sagte: »Alles ist gut«, und ging.', 'Alles ist gut'],
		['French', 'Le patron a dit : « Tout va bien », et partit.', ' Tout va bien '],
		['French, with another inside', 'Il a dit : « Le “Näkki” va bien », et partit.', ' Le “Näkki” va bien '],
		['Polish', 'Właściciel powiedział: „Wszystko dobrze” i wyszedł.', 'Wszystko dobrze'],
		['Swedish', 'Ägaren sade: ”Allt är bra”, och gick.', 'Allt är bra'],
		['Danish', 'Ejeren sagde: »Alt er godt«, og gik.', 'Alt er godt'],
		['single guillemets', 'Le patron dit : ‹Tout va bien›, et partit.', 'Tout va bien'],
		['Russian', 'Владелец сказал: «Всё хорошо», и ушёл.', 'Всё хорошо'],
		['Arabic', 'قال المالك: «كل شيء على ما يرام» وغادر.', 'كل شيء على ما يرام'],
		['Japanese', '社長は「すべて順調だ」と述べた。', 'すべて順調だ'],
		['Chinese', '他说：“一切都好。”然后离开。', '一切都好。'],
		['Chinese, straight', '他说"一切都好"然后离开。', '一切都好']
	];
	for (const [language, text, words] of ONE) it(`in ${language}`, () => expect(found(text)).toEqual([words]));

	it('each of several, outermost only', () => {
		expect(found('“One,” he said, “and two.” The ferry "Näkki" stopped.')).toEqual(['One,', 'and two.', 'Näkki']);
	});

	it('in each paragraph of a speech that closes only at its end', () => {
		expect(found('He said: “All is well.\n“We go on.”')).toEqual(['All is well.', 'We go on.']);
	});
});

describe('no quotation is found', () => {
	const NONE = [
		'The line’s piers and the rebels’ camp.',
		"The line's piers and the rebels' camp, in the '90s.",
		'A pier of 12" and one of 3".',
		'צה"ל הודיע.',
		'Rock ’n’ roll on the pier.'
	];
	for (const text of NONE) it(`in ${text}`, () => expect(found(text)).toEqual([]));
});

describe('a mark without its partner', () => {
	it('makes the rest of its paragraph unsure, and no more', () => {
		expect(found('He said: “All is well. And left.\nNobody was hurt.')).toEqual(['? All is well. And left.']);
	});
	it('makes unsure what stands before it', () => {
		expect(found('All is well,” he said.\nNobody was hurt.')).toEqual(['? All is well,']);
	});
	it('does not swallow the quotation after it', () => {
		expect(found('"All is well, he said. "We go on," he added.')).toEqual(['? All is well, he said. ', 'We go on,']);
	});
	it('settles nothing for the words beside it', () => {
		expect(quoted('He said: “All is well. And left.', 'And left')).toBe('unclear');
		expect(quoted('He said: “All is well. And left.', 'He said')).toBe('not');
	});
});

describe('an excerpt is quoted', () => {
	const TEXT = 'The office said, “Ice damaged piers. Nobody was hurt,” and called it “a great loss” of the line.';
	it('wholly inside a quotation, with or without its marks', () => {
		for (const words of ['Ice damaged piers', 'Nobody was hurt', '“Ice damaged piers. Nobody was hurt,”', 'a great loss'])
			expect(quoted(TEXT, words)).toBe('wholly');
	});
	it('partly where a quotation by itself is among its words', () => {
		for (const words of [TEXT, 'The office said, “Ice damaged piers.', 'Nobody was hurt,” and called it'])
			expect(quoted(TEXT, words)).toBe('partly');
	});
	it('in words woven into a sentence of the article', () => expect(quoted(TEXT, 'called it “a great loss” of the line.')).toBe('woven'));
	it('not beside one', () => expect(quoted(TEXT, 'The office said, “')).toBe('not'));
	it('in a sentence by itself without a colon before it', () => {
		expect(quoted('The office said “Ice damaged piers.” It was so.', 'The office said “Ice damaged piers.”')).toBe('partly');
		expect(quoted('The ferry “Näkki” stopped.', 'The ferry “Näkki” stopped.')).toBe('woven');
	});
});

it('takes no longer where marks are many: each is looked at a bounded number of times', () => {
	for (const many of ["'a ".repeat(200_000), '“'.repeat(200_000), '"a '.repeat(200_000), '”'.repeat(200_000)]) {
		expect(findQuotations(many).every(({ start, end }) => start < end)).toBe(true);
	}
});
