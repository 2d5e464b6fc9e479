import { describe, expect, it } from 'vitest';
import { loadGeodata } from '../../geodata.server.ts';
import { differencesOf, type Stretch } from './word-differences.ts';

/** Stretches with what the other text lacks in square brackets. */
const shown = (stretches: readonly Stretch[]) => stretches.map(({ text, same }) => (same ? text : `[${text}]`)).join('');
function compared(one: string, other: string) {
	const found = differencesOf(one, other);
	return [shown(found.one), shown(found.other)];
}

describe('two texts word by word', () => {
	it('have the words that only one of them has apart, with what stands between these', () => {
		expect(compared('Lavrov reaffirmed his support in a call.', 'Lavrov reiterated his support during a phone call.')).toEqual([
			'Lavrov [reaffirmed] his support [in] a call.',
			'Lavrov [reiterated] his support [during] a [phone] call.'
		]);
		expect(compared('The ferry, at last, sails.', 'The ferry sails.')).toEqual(['The ferry, [at last], sails.', 'The ferry sails.']);
	});

	it('are the same whatever the case, the punctuation and the apostrophes', () => {
		expect(compared('“Mali’s ARMY,” he said', "Mali's army he said.")).toEqual(['“Mali’s ARMY,” he said', "Mali's army he said."]);
		expect(differencesOf('Mali’s army', "mali's Army!").alike).toBe(1);
	});

	it('are alike by the words that both have in the same order', () => {
		expect(differencesOf('a b c d', 'a b x y').alike).toBe(0.5);
		expect(differencesOf('a b', 'c d').alike).toBe(0);
		expect(differencesOf('a b', 'b a').alike).toBe(0.5);
		expect(differencesOf('', '').alike).toBe(0);
		expect(differencesOf('…', '—')).toEqual({ one: [{ text: '…', same: true }], other: [{ text: '—', same: true }], alike: 0 });
	});

	it('are compared by character where no gaps part the words', () => {
		expect(compared('渡轮星期日停航', '渡轮星期一停航')).toEqual(['渡轮星期[日]停航', '渡轮星期[一]停航']);
		expect(compared('سفينة قديمة', 'سفينة جديدة')).toEqual(['سفينة [قديمة]', 'سفينة [جديدة]']);
	});

	it('are each its stretches joined, whatever they are', () => {
		const texts = loadGeodata()
			.corpus.excerpts.map(({ exact }) => exact)
			.slice(0, 40);
		for (const one of texts) {
			for (const other of texts) {
				const found = differencesOf(one, other);
				expect(found.one.map(({ text }) => text).join('')).toBe(one);
				expect(found.other.map(({ text }) => text).join('')).toBe(other);
				if (one === other) expect(found.alike).toBe(1);
			}
		}
	});
});
