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

const words = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => `word${from + i}`).join('%20');

describe('the address of a passage', () => {
	it.each([
		['short words whole', 'Nobody was hurt.', 'Nobody%20was%20hurt.'],
		['with its punctuation', 'non-aggression, “yes” & no', 'non%2Daggression%2C%20%E2%80%9Cyes%E2%80%9D%20%26%20no'],
		['in Arabic', 'نفت الشركة', '%D9%86%D9%81%D8%AA%20%D8%A7%D9%84%D8%B4%D8%B1%D9%83%D8%A9'],
		['by its two ends over a line break', 'The ferry stopped.\n\nNobody was hurt.', 'The%20ferry%20stopped.,Nobody%20was%20hurt.'],
		['whole where there are no gaps to cut in', '船'.repeat(400), encodeURIComponent('船'.repeat(400))]
	])('gives a quotation %s', (_, exact, directive) => {
		expect(at(exact)).toBe(directive);
	});

	it('gives a long quotation by its two ends, cut where words end', () => {
		const exact = Array.from({ length: 60 }, (_, i) => `word${i}`).join(' ');
		const [start, end] = [words(0, 8), words(52, 60)];
		expect(at(exact)).toBe(`${start},${end}`);
	});

	it('gives more words at the ends where fewer are there twice', () => {
		const filler = Array.from({ length: 30 }, (_, i) => `word${i}`).join(' ');
		const end = 'on that same pier of the harbour again today';
		const exact = `${filler} ${end} ${filler} and ${end}`;
		expect(at(exact)).toBe(`${words(0, 10)},and%20${end.replaceAll(' ', '%20')}`);
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
			expect.soft(address.length, id).toBeLessThan(2000);
		}
	});
});
