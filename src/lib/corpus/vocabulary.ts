// The words of the format for marks: every closed list that the data chooses from, with the type of each list. Those for articles stand in
// `source-vocabulary.ts`, which the first page goes without.

export const STANCES = ['reports', 'says', 'claims', 'accuses', 'denies', 'confirms', 'announces'] as const;
export type Stance = (typeof STANCES)[number];

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

/** How the two sides of a link stand to each other: one side acts on the other, or both sides act alike. */
export const SIDES = ['from-to', 'between'] as const;
export type Sides = (typeof SIDES)[number];

/** How a link is drawn: a pulse or a stream one way, both ways, broken in the middle, or a pulse back to where the link begins. */
export const LINK_DRAWINGS = ['pulse', 'stream', 'both', 'break', 'away'] as const;
export type LinkDrawing = (typeof LINK_DRAWINGS)[number];

/**
 * How an event is drawn at its places: a burst to all sides, a strike from one side, a small diamond, a wedge on its point, two discs that
 * touch, a crate, an arrow away from the place, or not at all.
 */
export const EVENT_DRAWINGS = ['burst', 'strike', 'diamond', 'wedge', 'pair', 'crate', 'away', 'none'] as const;
export type EventDrawing = (typeof EVENT_DRAWINGS)[number];

/** Of a mark that the story does not lead with, and that is yet more than background. */
export const RANKS = ['second'] as const;
export type Rank = (typeof RANKS)[number];

/** How a mark comes after another: caused by it, later than it, or in answer to it. */
export const SUCCESSIONS = ['because', 'after', 'answer'] as const;
export type Succession = (typeof SUCCESSIONS)[number];

/**
 * On whose word a mark rests. article: an article says so in its own voice; own: whoever acts says so; other: the side that the act is
 * towards or against says so; third: somebody else does, whom an article quotes.
 */
export const BASES = ['article', 'own', 'other', 'third'] as const;
export type Basis = (typeof BASES)[number];
