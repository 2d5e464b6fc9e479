import { plugins } from '@citation-js/core';
import { describe, expect, it } from 'vitest';
import { citation } from '../../src/lib/words/citation.ts';
import { citationsCsl, citationsText } from '../../src/lib/exports/citations.ts';
import { STORIES, voiceIn } from './stories.ts';

type Item = Record<string, unknown> & { id: string; title: string; note: string; issued: Record<string, unknown> };

/** What stands before the article, by whose words the excerpt is in. */
const CITED = { own: ', in: ', reported: ', reported in: ', partly: ', partly quoted in: ', direct: ', quoted in: ' };

describe.each(STORIES)('of $name', ({ corpus, dates }) => {
	const items = JSON.parse(citationsCsl(corpus, dates)) as Item[];

	it('has an item of CSL-JSON for every excerpt, of which a reader that drops what is malformed drops nothing', () => {
		expect(items.map(({ id }) => id)).toEqual(corpus.excerpts.map(({ id }) => id));
		expect(plugins.input.util.clean(items, false)).toEqual(items);
		expect(citationsCsl(structuredClone(corpus), dates)).toBe(citationsCsl(corpus, dates));
	});

	it('tells outlet, title, date and words of each, and what is inferred', () => {
		for (const [i, excerpt] of corpus.excerpts.entries()) {
			const { exact, translation, article, speaker, with: others, stance, speech, start, end } = excerpt;
			const { url, archived, author, outlet, title, published, publishedBasis, sha256 } = corpus.articles.find(({ id }) => id === article)!;
			const item = items[i]!;
			expect(item['container-title']).toBe(outlet ?? undefined);
			if (title === null) expect(item.title).toMatch(/^No headline: “/);
			else expect(item.title).toBe(title);
			expect(item['author']).toEqual(author === undefined ? undefined : [{ literal: author }]);
			expect(item['URL']).toBe(url);
			expect(item.note.includes(`(archived: ${archived})`)).toBe(archived !== undefined);
			expect(item.note).toContain(exact);
			expect(item.note).toContain(voiceIn(corpus, excerpt));
			expect(item.note.includes('inferred')).toBe(publishedBasis.kind === 'inferred');
			expect(item['custom']).toMatchObject({
				exact,
				...(translation && { translation }),
				speaker,
				...(others && { with: others }),
				stance,
				speech,
				start,
				end,
				published,
				...(archived !== undefined && { archived }),
				sha256
			});
			const plain = /^\d{4}-\d\d-\d\d$/.test(published);
			const words = { literal: dates[published]!.text };
			expect(item.issued).toEqual(plain ? { 'date-parts': [published.split('-').map(Number)] } : words);
		}
	});

	it('has every excerpt in plain text, with its words, its voice and its address', () => {
		const text = citationsText(corpus, dates);
		expect(text.match(/^\.\.\/excerpt\/[a-z0-9-]+\/$/gm)).toHaveLength(corpus.excerpts.length);
		for (const excerpt of corpus.excerpts) {
			const { id, exact } = excerpt;
			const lines = text
				.slice(0, text.indexOf(`\n../excerpt/${id}/\n`))
				.split('\n\n')
				.at(-1)!;
			expect(lines).toContain(exact);
			expect(lines).toContain(voiceIn(corpus, excerpt));
			expect(lines).toContain(CITED[excerpt.speech]);
		}
		expect(citationsText(structuredClone(corpus), dates)).toBe(text);
	});
});

it('cites as one does in a footnote', () => {
	const { corpus, dates } = STORIES[0]!;
	const reply = corpus.excerpts.find(({ id }) => id === 'reply-count')!;
	expect(citation(corpus, dates, reply, 'https://host.example/excerpt/reply-count/')).toBe(
		'“It counted 2 damaged piers.”\n' +
			'Ferry line (claims), as relayed by Harbour office, reported in: Ferry line answers. Outlet not named in the text, about March 2024, inferred.\n' +
			'https://host.example/excerpt/reply-count/'
	);
});

it('gives a translation below the quotation, with who made it', () => {
	const { corpus, dates } = STORIES[2]!;
	const translated = corpus.excerpts.find(({ translation }) => translation)!;
	const cited = citation(corpus, dates, { ...translated, exact: 'they waited' }, '../excerpt/x/').split('\n');
	expect(cited.slice(0, 2)).toEqual(['“they waited”', 'Translation by Maarja Saar: “=ils attendaient”']);
	expect(cited).toHaveLength(4);
	expect(citationsText(corpus, dates)).toContain('\nTranslation by Maarja Saar: “=ils attendaient”\n');
	expect(citationsCsl(corpus, dates)).toContain('\\nTranslation by Maarja Saar: “=ils attendaient”\\n');
});

it('cites with its author and its addresses an article that has them', () => {
	const { corpus, dates } = STORIES[2]!;
	const [excerpt] = corpus.excerpts;
	expect(citation(corpus, dates, excerpt!, '../excerpt/x/').split('\n')[1]).toBe(
		'The article (reports), in: Maarja Saar, Ferry line answers. Harbour Post, about March 2024, inferred. ' +
			'https://post.example/ferry (archived: https://archive.example/post.example/ferry)'
	);
});

it('writes days, months and years as parts, and every other date in words', () => {
	const { corpus, dates } = STORIES[0]!;
	const issued = (published: string) => {
		const articles = corpus.articles.map((article) => ({ ...article, published }));
		const [item] = JSON.parse(
			citationsCsl({ ...corpus, articles }, { ...dates, [published]: { earliest: '', latest: '', text: 'in words' } })
		);
		return (item as Item).issued;
	};
	expect(issued('2024-08-04')).toEqual({ 'date-parts': [[2024, 8, 4]] });
	expect(issued('2024-08-04T18:30:00+02:00')).toEqual({ 'date-parts': [[2024, 8, 4]] });
	expect(issued('2024-08')).toEqual({ 'date-parts': [[2024, 8]] });
	expect(issued('2020')).toEqual({ 'date-parts': [[2020]] });
	for (const edtf of [
		'2024-08-0X',
		'202X',
		'2021?',
		'2022-21',
		'2024-08-04~',
		'2024-07-25/2024-07-27',
		'[2024-07-29..2024-08-05]',
		'2013/..'
	]) {
		expect(issued(edtf)).toEqual({ literal: 'in words' });
	}
});

it('takes nobody whom an article credits for its publisher', () => {
	const { corpus, dates } = STORIES[0]!;
	const credited = { ...corpus, articles: corpus.articles.map((article) => ({ ...article, outlet: null, credit: 'News Agency' })) };
	expect(citationsText(credited, dates)).not.toContain('News Agency');
	expect(citationsCsl(credited, dates)).not.toContain('News Agency');
	expect(citationsText(credited, dates)).toContain('Outlet not named in the text');
});
