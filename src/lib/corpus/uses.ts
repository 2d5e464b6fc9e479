import type { Use, Version } from './types.ts';

/** What a mark or an answer takes from one of its excerpts; undefined where it takes the excerpt as it stands. */
export function useOf({ uses }: Pick<Version, 'uses'>, excerpt: string): Use | undefined {
	return uses?.find((use) => use.excerpt === excerpt);
}
