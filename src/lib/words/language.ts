/** The languages that the interface speaks; each has a folder beside this file. */
export const LANGUAGES = ['en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The interface's language for a story: the story's own where the interface speaks it, else the first. Takes a BCP 47 tag. */
export function languageFor(tag: string): Language {
	const [primary] = tag.toLowerCase().split('-');
	return LANGUAGES.find((language) => language === primary) ?? LANGUAGES[0];
}
