import { expect, it } from 'vitest';
import { directionOf } from './direction.ts';

it('a language is written as its script is: what the tag names, else what is usual', () => {
	const directions = ['en', 'ar', 'ar-TN', 'ar-Latn', 'fr-Arab', 'he', 'fa', 'nqo', 'ff-Adlm', 'uk', 'taq-Tfng', 'ku-Arab'].map(
		directionOf
	);
	expect(directions).toEqual(['ltr', 'rtl', 'rtl', 'ltr', 'rtl', 'rtl', 'rtl', 'rtl', 'rtl', 'ltr', 'ltr', 'rtl']);
});
