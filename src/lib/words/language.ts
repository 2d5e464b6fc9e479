/** The languages that the interface speaks; each has a folder beside this file. */
export const LANGUAGES = ['en'] as const;
export type Language = (typeof LANGUAGES)[number];

/**
 * The language of the interface for a story in a language (a BCP 47 tag): the same where the interface speaks that language, else the first
 * of `LANGUAGES`.
 */
export function languageFor(tag: string): Language {
	const [primary] = tag.toLowerCase().split('-');
	return LANGUAGES.find((language) => language === primary) ?? LANGUAGES[0];
}
