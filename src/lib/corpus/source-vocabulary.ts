// The words of the format for articles: closed lists of who speaks, in whose words, and what stands round them, with the type of each list.

/**
 * Whose words an excerpt stands in. own: the article's words, in the article's own voice; reported: the article's words, on what the
 * speakers said; partly: the article's words, with some of the speakers' words among them; direct: the speakers' words, in quotation marks,
 * with or without the article's words on who speaks.
 */
export const SPEECHES = ['own', 'reported', 'partly', 'direct'] as const;
export type Speech = (typeof SPEECHES)[number];

export const ACTOR_KINDS = [
	'person',
	'government',
	'armed-group',
	'military',
	'agency',
	'company',
	'outlet',
	'organisation',
	'group'
] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

/** The kinds of words that stand round the sentences of an article. */
export const FURNITURE_KINDS = [
	'headline',
	'subheading',
	'caption',
	'related-headline',
	'dateline',
	'label',
	'credit',
	'banner',
	'form'
] as const;
export type FurnitureKind = (typeof FURNITURE_KINDS)[number];

/** The kinds of furniture that may be quoted, each quotation shown as such; the other kinds are no journalism. */
export const QUOTABLE_PARTS = ['headline', 'subheading', 'caption', 'related-headline'] as const satisfies readonly FurnitureKind[];
export type QuotablePart = (typeof QUOTABLE_PARTS)[number];

/**
 * What tells a fact about an article. text: the words stand in the saved text; page: the page round the article has them; address: the
 * address of the page does.
 */
export const FACT_ORIGINS = ['text', 'page', 'address'] as const;
export type FactOrigin = (typeof FACT_ORIGINS)[number];
