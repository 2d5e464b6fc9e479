/** A story in Arabic that quotes English, with an interface in English: every text says its language and runs its own way. */
import { readFileSync } from 'node:fs';
import { render } from 'svelte/server';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { handle } from '../../src/hooks.server.ts';
import { filesOf, parseFiles } from '../fixtures/small-corpus.ts';
import ReaderPage from './ReaderPage.svelte';

const { corpus, dates, problems } = parseFiles(filesOf('tests/fixtures/arabic'));
if (!corpus || !dates) throw new Error(`the Arabic story is broken: ${problems.map(({ code }) => code).join(', ')}`);

const body = render(ReaderPage, { props: { corpus, dates } }).body.replace(/<!--.*?-->/gs, '');
/** The opening tags before a text, each with language and direction: `ar rtl`, or `-` for what an element leaves to its parents. */
const taggedAs = (element: RegExp, text: string): Set<string> => {
	const found = [
		...body.matchAll(new RegExp(`<(?:${element.source})\\b([^>]*)>(?:<p[^>]*>)?${text.replace(/[.*+?^$()|[\]\\{}]/g, '\\$&')}`, 'g'))
	];
	const attribute = (tag: string, name: string) => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '-';
	return new Set(found.map(([, tag = '']) => `${attribute(tag, 'lang')} ${attribute(tag, 'dir')}`));
};

describe('in a story in Arabic', () => {
	beforeAll(() => {
		vi.stubEnv('GEODATA', 'tests/fixtures/arabic');
		vi.stubEnv('ORIGINALS', '');
	});
	afterAll(() => void vi.unstubAllEnvs());

	it('every page is in Arabic and runs from right to left', async () => {
		const document = readFileSync('src/app.html', 'utf8');
		for (const id of ['/(map)', '/embed', '/(text)/method', '/data']) {
			const resolve = (_: unknown, { transformPageChunk }: { transformPageChunk: (chunk: { html: string }) => string }) =>
				transformPageChunk({ html: document });
			const html = await handle({ event: { route: { id }, params: {}, url: new URL('https://site.invalid/') }, resolve } as never);
			expect(String(html)).toContain('<html lang="ar" dir="rtl">');
		}
	});

	it('every quotation has its own language and direction, also within its context', () => {
		expect(corpus.excerpts.map(({ language }) => language).toSorted()).toEqual(['ar', 'ar', 'ar', 'ar', 'ar', 'en']);
		for (const { exact, language } of corpus.excerpts) {
			const own = new Set([language === 'en' ? 'en ltr' : 'ar rtl']);
			expect(taggedAs(/blockquote/, exact), exact).toEqual(own);
			expect(taggedAs(/mark/, exact), exact).toEqual(own);
		}
		expect(taggedAs(/p/, '…')).toEqual(new Set(['ar rtl']));
	});

	it('a translation stands below its quotation, said to be one and by whom, in its own language and direction', () => {
		const translated = corpus.excerpts.flatMap(({ exact, translation }) => (translation ? [{ exact, ...translation }] : []));
		expect(translated.map(({ language }) => language)).toEqual(['ar', 'en']);
		for (const { exact, text, by, language } of translated) {
			expect(taggedAs(/p/, `“${text}”`), text).toEqual(new Set([language === 'en' ? 'en ltr' : 'ar rtl']));
			expect(taggedAs(/span/, `Translation by ${by}:`), by).toEqual(new Set(['en ltr']));
			const shown = body
				.split(exact)
				.slice(1)
				.filter((after) => after.trimStart().startsWith('</p></blockquote>'));
			expect(shown.length).toBeGreaterThan(2);
			for (const after of shown) expect(after.indexOf(text), exact).toBeLessThan(after.indexOf('class="voice'));
		}
	});

	it('headlines and the words of dates have the language of their article', () => {
		for (const { title } of corpus.articles) {
			expect(taggedAs(/bdi/, title!), title!).toEqual(new Set(['ar -']));
			expect(taggedAs(/h1/, title!), title!).toEqual(new Set(['ar rtl']));
		}
		expect(taggedAs(/q/, 'يوم الأحد')).toEqual(new Set(['ar rtl']));
		expect(taggedAs(/bdi/, 'صحيفة المرسى').size).toBe(1);
	});

	it('words of ours say that they are English and run from left to right; those of the story need not say anything', () => {
		for (const [element, words] of [
			[/p/, 'Excerpt'],
			[/dt/, 'Published'],
			[/dt/, 'From'],
			[/summary/, 'In context'],
			[/h2/, 'Where accounts differ'],
			[/h2/, '4 excerpts, in reading order'],
			[/span/, '3 March 2024'],
			[/button/, 'Copy with citation'],
			[/p/, 'Quotations remain their publishers’']
		] as const) {
			expect(taggedAs(element, words), words).toEqual(new Set(['en ltr']));
		}
		expect(taggedAs(/h1/, 'المكتبة تتهم الشركة.')).toEqual(new Set(['- -']));
	});
});
