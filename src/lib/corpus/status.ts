import type { Status } from './vocabulary.ts';

/** Not reported as done: links with these statuses are drawn dashed, events hollow. */
export const NOT_DONE: readonly Status[] = ['planned', 'alleged', 'announced', 'denied'];
/** Stated by nobody as done: links with these statuses are drawn hollow, in the colour of doubt. */
export const DOUBTED: readonly Status[] = ['alleged', 'denied'];
