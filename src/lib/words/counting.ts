/** A noun with its number (`#`) in the plural forms of a language; `other` serves all numbers without a form of their own. */
export type Forms = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/** Makes the counters of one language. A counter writes a whole number with a noun, in the figures and plurals of the language. */
export function counterIn(language: string): (forms: Forms) => (n: number) => string {
	const numbers = new Intl.NumberFormat(language);
	const plurals = new Intl.PluralRules(language);
	return (forms) => (n) => (forms[plurals.select(n)] ?? forms.other).replace('#', numbers.format(n));
}
