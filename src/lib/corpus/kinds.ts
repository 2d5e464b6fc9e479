/** The kinds of thing that have an address of their own. */
export const KINDS = ['place', 'event', 'link', 'disagreement', 'point', 'article', 'excerpt'] as const;
