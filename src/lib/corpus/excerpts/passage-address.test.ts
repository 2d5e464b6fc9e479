import { describe, expect, it } from 'vitest';
import { loadGeodata } from '../../geodata.server.ts';
import { passageAddress } from './passage-address.ts';

const PAGE = 'https://post.example/ferry';
const at = (exact: string, prefix = '', suffix = '') => passageAddress(PAGE, { exact, prefix, suffix }).slice(`${PAGE}#:~:text=`.length);

/** What a browser takes for the passage: the rules for finding a text directive, written out a second time, on text of which spaces are one. */
function found(address: string, text: string): string | null {
	const page = text.replace(/\s+/g, ' ');
	const parts = address.split(':~:text=')[1]!.split(',');
	const prefix = parts[0]!.endsWith('-') ? decodeURIComponent(parts.shift()!.slice(0, -1)) : '';
	const suffix = parts.at(-1)!.startsWith('-') ? decodeURIComponent(parts.pop()!.slice(1)) : '';
	const [start, end] = parts.map(decodeURIComponent) as [string, string?];
	for (let from = page.indexOf(start); from >= 0; from = page.indexOf(start, from + 1)) {
		const to = end === undefined ? from + start.length : page.indexOf(end, from + start.length) + end.length;
		const fits = page.slice(0, from).trimEnd().endsWith(prefix) && page.slice(to).trimStart().startsWith(suffix);
		if (fits) return page.slice(from, to);
	}
	return null;
}

describe('the address of a passage', () => {
	it.each([
		['short words whole', 'Nobody was hurt.', 'Nobody%20was%20hurt.'],
		['with its punctuation', 'non-aggression, “yes” & no', 'non%2Daggression%2C%20%E2%80%9Cyes%E2%80%9D%20%26%20no'],
		['in Arabic', 'نفت الشركة', '%D9%86%D9%81%D8%AA%20%D8%A7%D9%84%D8%B4%D8%B1%D9%83%D8%A9'],
		['by its two ends over a line break', 'The ferry stopped.\n\nNobody was hurt.', 'The%20ferry%20stopped.,Nobody%20was%20hurt.'],
		['whole where there are no gaps to cut in', '船'.repeat(200), encodeURIComponent('船'.repeat(200))]
	])('gives a quotation %s', (_, exact, directive) => {
		expect(at(exact)).toBe(directive);
	});

	it('gives a long quotation by its two ends, cut where words end', () => {
		const exact = Array.from({ length: 60 }, (_, i) => `word${i}`).join(' ');
		expect(at(exact)).toBe('word0%20word1%20word2%20word3%20word4,word55%20word56%20word57%20word58%20word59');
	});

	it('gives more words at the ends where fewer are there twice', () => {
		const filler = Array.from({ length: 30 }, (_, i) => `word${i}`).join(' ');
		const exact = `${filler} on the same pier again today ${filler} and on the same pier again today`;
		const start = 'word0%20word1%20word2%20word3%20word4%20word5%20word6';
		expect(at(exact)).toBe(`${start},and%20on%20the%20same%20pier%20again%20today`);
		expect(found(passageAddress(PAGE, { exact, prefix: '', suffix: '' }), exact)).toBe(exact);
	});

	it('gives the words round a quotation that is there twice, and only then', () => {
		const directive = 'Passengers%20waited.%20Then-,Passengers%20waited,-.%20Nobody%20knew.';
		expect(at('Passengers waited', 'hey said so. Passengers waited. Then ', '. Nobody knew. Passeng')).toBe(directive);
		expect(at('Passengers waited', 'Yesterday ', ' for two days')).toBe('Passengers%20waited');
	});

	it('goes after the fragment that the page has already', () => {
		expect(passageAddress(`${PAGE}#news`, { exact: 'Words', prefix: '', suffix: '' })).toBe(`${PAGE}#news:~:text=Words`);
	});

	it('leads to the words of every quotation of the story, in what is known round them', () => {
		const { corpus } = loadGeodata();
		for (const { id, exact, prefix, suffix } of corpus.excerpts) {
			const address = passageAddress(PAGE, { exact, prefix, suffix });
			expect.soft(found(address, prefix + exact + suffix), id).toBe(exact.replace(/\s+/g, ' '));
			expect.soft(address.length, id).toBeLessThan(1000);
		}
	});
});
