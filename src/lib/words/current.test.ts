import { expect, it } from 'vitest';
import { pageWords } from './current.ts';

it('words of another language than the story’s say so, with their direction; words of its own need not', () => {
	const attributes = ['en', 'en-GB', 'ar', 'uk'].map((tag) => {
		const { lang, dir } = pageWords(tag);
		return [lang, dir];
	});
	expect(attributes).toEqual([
		[undefined, undefined],
		[undefined, undefined],
		['en', 'ltr'],
		['en', 'ltr']
	]);
});
