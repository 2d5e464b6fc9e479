/** The kinds of thing that have an address of their own. */
export const KINDS = ['place', 'event', 'link', 'article', 'excerpt'] as const;
