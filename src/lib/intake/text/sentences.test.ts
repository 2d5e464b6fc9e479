import { describe, expect, it } from 'vitest';
import { splitSentences } from './sentences.ts';

const split = (text: string, language = 'en') => splitSentences(text, language).map(({ start, end }) => text.slice(start, end));

/** Each text with a bar where one sentence ends and the next begins. */
const SENTENCES: [what: string, barred: string][] = [
	['ends at its full stop', 'The ferry stopped.| Nobody was hurt!| Why?'],
	['ends at a line break', 'A line without a stop\n|Another line\r\n|A third'],
	['ends at a blank line', 'First paragraph\n\n|Second paragraph.'],
	['ends with the quotation mark after its stop', 'The owner spoke of "damaged piers."| The office did not answer.'],
	['may be one of several in a quotation', '"The piers are safe.| We counted them.| The ferry will sail," Tamm said.'],
	['goes on after a quotation that ends in it', '"Fear has moved to the other pier. |Captains no longer come here." Tamm said.| He left.'],
	['goes on with the title of who said it', '“The piers are safe.” Colonel Jaan Tamm added.| He left.'],
	['goes on with where it was said', '"We will sail." Tamm said in an interview with the Gazette.'],
	['ends at a line break even after a title', 'Report of Dr.\n|Tamm: all is well.'],
	['goes on in small letters after a question', '"Will it sail?" he wondered, and left.| "Yes!" she said.'],
	['begins after a quotation if it says something else', '"We will sail."| Tamm said the ferry was late.'],
	['is not ended by a title', 'Col. Jaan Tamm met Dr. Mets and Gen. Kask.| They talked.'],
	['is not ended by initials', 'John F. Tamm met J. R. Mets.| They talked.'],
	['is not ended by the points of the U.S.', 'The U.S. Navy left.| The U.S. and the U.N. stayed in Tallinn.'],
	['ends after the U.S. where the next begins with a small word', 'It sailed to the U.S.| The crew stayed.'],
	['is not ended by a month or a number cut short', 'It left on Aug. 6, late, for pier No. 5.| It came back.'],
	['is not ended by e.g. and i.e.', 'Some ports, e.g. Tallinn, i.e. Reval, closed.| Others did not.'],
	['is not ended by an ellipsis in it', '“As for the ferry (a large one) … it is for the office alone,” Tamm said.'],
	['is not ended by an omission before a name', '“Our friends ... Estonia and Finland ... agreed,” Tamm said.'],
	['is not ended by an omission in brackets', 'The owner [...] Tamm said so.| He left.'],
	['ends at three full stops after a word', 'They waited...| Then they left.'],
	['is not ended by a decimal point', 'It rose 3.5 percent to 1.2 million.| It fell.'],
	['keeps what stands in brackets', 'Help [with the Navy, in port] will go on.| (It did.)| It ended.'],
	['keeps a stop without a space', 'He left.She stayed.']
];

describe('a sentence', () => {
	for (const [what, barred] of SENTENCES) {
		it(what, () => {
			const wanted = barred.split('|').map((sentence) => sentence.trim());
			expect(split(barred.replaceAll('|', ''))).toEqual(wanted);
		});
	}

	it('is cut out of what stands round it', () => {
		const text = 'date 2024-03-03 The ferry stopped. Advertisement Nobody was hurt. Read more';
		const cuts = ['date 2024-03-03', 'Advertisement', 'Read more'].map((words) => {
			const start = text.indexOf(words);
			return { start, end: start + words.length };
		});
		// The cuts may come in any order, and overlap.
		const given = [...cuts.reverse(), { start: 2, end: 9 }];
		expect(splitSentences(text, 'en', given).map(({ start, end }) => text.slice(start, end))).toEqual([
			'The ferry stopped.',
			'Nobody was hurt.'
		]);
	});

	it('has letters or digits', () => {
		expect(split('— * —\n\n…\n12')).toEqual(['12']);
		expect(split('')).toEqual([]);
	});

	it('of another language ends by its own signs', () => {
		expect(split('船停了。没有人受伤。', 'zh')).toEqual(['船停了。', '没有人受伤。']);
		expect(split('هل توقفت العبارة؟ لم يصب أحد.', 'ar')).toEqual(['هل توقفت العبارة؟', 'لم يصب أحد.']);
		expect(split('M. Tamm est parti. Il reviendra.', 'fr')).toEqual(['M. Tamm est parti.', 'Il reviendra.']);
	});
});
