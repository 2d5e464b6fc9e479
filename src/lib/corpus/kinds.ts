/** The kinds of thing that have an address of their own. */
export const KINDS = ['place', 'between', 'event', 'link', 'disagreement', 'point', 'article', 'excerpt', 'actor', 'comparison'] as const;
