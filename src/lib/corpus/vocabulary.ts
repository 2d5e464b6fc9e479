// The words of the format: every closed list that the data chooses from, with the type of each list.

export const STANCES = ['reports', 'says', 'claims', 'accuses', 'denies', 'confirms', 'announces'] as const;
export type Stance = (typeof STANCES)[number];

/**
 * Whose words an excerpt stands in. own: the article's words, in the article's own voice; reported: the article's words, on what the
 * speakers said; partly: the article's words, with some of the speakers' words among them; direct: the speakers' words, in quotation marks,
 * with or without the article's words on who speaks.
 */
export const SPEECHES = ['own', 'reported', 'partly', 'direct'] as const;
export type Speech = (typeof SPEECHES)[number];

export const STATUSES = ['done', 'ongoing', 'announced', 'planned', 'alleged', 'denied'] as const;
export type Status = (typeof STATUSES)[number];

export const TONES = ['hostile', 'cooperative', 'neutral'] as const;
export type Tone = (typeof TONES)[number];

export const PLACE_KINDS = ['capital', 'city', 'town', 'region', 'country'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/**
 * named: the text names the place; implied: the place stands for a state or body that the text names; approximate: a point stands for an
 * area.
 */
export const PLACED = ['named', 'implied', 'approximate'] as const;
export type Placed = (typeof PLACED)[number];

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

/** How the two sides of a link stand to each other: one side acts on the other, or both sides act alike. */
export const SIDES = ['from-to', 'between'] as const;
export type Sides = (typeof SIDES)[number];

/** How a link is drawn: a pulse or a stream one way, both ways, or broken in the middle. */
export const LINK_DRAWINGS = ['pulse', 'stream', 'both', 'break'] as const;
export type LinkDrawing = (typeof LINK_DRAWINGS)[number];

/**
 * How an event is drawn at its places: a burst to all sides, a strike from one side, a small diamond, a wedge on its point, two discs that
 * touch, a crate, an arrow away from the place, or not at all.
 */
export const EVENT_DRAWINGS = ['burst', 'strike', 'diamond', 'wedge', 'pair', 'crate', 'away', 'none'] as const;
export type EventDrawing = (typeof EVENT_DRAWINGS)[number];

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
