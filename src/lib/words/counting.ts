/** What a language says for one, two, few, many; `other` is what it says for all else. `#` stands for the number. */
export type Forms = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/** Makes the counters of one language: each writes a whole number with its noun, in that language's figures and plural. */
export function counterIn(language: string): (forms: Forms) => (n: number) => string {
	const numbers = new Intl.NumberFormat(language);
	const plurals = new Intl.PluralRules(language);
	return (forms) => (n) => (forms[plurals.select(n)] ?? forms.other).replace('#', numbers.format(n));
}
