import type { NonEmpty, Use } from '../corpus/types.ts';
import type { Cited } from './mark-schemas.ts';

/** A thing with its excerpts by id, and beside them the uses that take part of an excerpt or take it otherwise than it stands. */
export function withUses<T extends Cited<object>>(cited: T): Omit<T, 'excerpts'> & { excerpts: NonEmpty<string>; uses?: NonEmpty<Use> } {
	const { excerpts, ...rest } = cited;
	const ids = excerpts.map((use) => (typeof use === 'string' ? use : use.excerpt)) as NonEmpty<string>;
	const [first, ...others] = excerpts.filter((use) => typeof use !== 'string');
	return { ...rest, excerpts: ids, ...(first && { uses: [first, ...others] }) };
}
