/** The kinds of thing that have an address of their own. */
export const KINDS = ['place', 'event', 'link', 'disagreement', 'article', 'excerpt'] as const;
