import { group } from '../group.ts';
import type { Version } from '../types.ts';

/** Answers that come to the same, under what they come to; `position` is null for the answers of a question without positions. */
export type Position = { position: string | null; versions: Version[] };

/** The answers to a question by position, in the order of the data. A question without positions has all its answers in one list. */
export function byPosition(versions: readonly Version[]): Position[] {
	const positions = group(versions, ({ position }) => [position ?? null]);
	return [...positions].map(([position, alike]) => ({ position, versions: alike }));
}

/** How many positions the answers to a question have; 0 for a question without positions. */
export const countPositions = (versions: readonly Version[]): number =>
	byPosition(versions).filter(({ position }) => position !== null).length;
