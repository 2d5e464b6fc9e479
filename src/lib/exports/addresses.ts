import type { KINDS } from '../corpus/kinds.ts';

/**
 * The page of an item, from the folder in which the exports stand. The address is relative, because a built site does not know where it
 * will be served.
 */
export const addressOf = (kind: (typeof KINDS)[number], id: string): string => `../${kind}/${id}/`;
