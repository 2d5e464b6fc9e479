import { getWords } from '../current.ts';
import { edges } from '../en/edges.ts';
import type { Language } from '../language.ts';

/** What stands at the edges of the map. The scripts of the first page lack these words, which are loaded with the live map. */
export type EdgeWords = typeof edges;

const EDGES: Record<Language, EdgeWords> = { en: edges };

export const getEdgeWords = (): EdgeWords => EDGES[getWords().language];
