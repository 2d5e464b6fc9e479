import type { LegendEntry } from './legend-entries.ts';

/** The most signs beside the map: more are not taken in at a glance. The page on how to read the map has all. */
const MOST = 5;

/** Signs that only their words explain come before signs that say themselves what they are. */
const ORDER: readonly LegendEntry['type'][] = ['event', 'line', 'doubted', 'strand', 'contested', 'dashed', 'place'];

/**
 * The signs of a legend that a reader needs most, in the legend's own order: one sign of events, one line of each side's colour, that which
 * most links have, of equals that which has more to explain, and then one of each other type; what room is left is for the others.
 */
export function foremost(entries: readonly LegendEntry[]): LegendEntry[] {
	const groups = new Map<string, LegendEntry[]>();
	for (const entry of entries) {
		const group = groupOf(entry);
		groups.set(group, [...(groups.get(group) ?? []), entry]);
	}
	const ranked = [...groups.values()].flatMap((group) =>
		group
			.toSorted((a, b) => linksOf(b) - linksOf(a) || looksOf(b) - looksOf(a))
			.map((entry, i) => ({ entry, rank: (i > 0 || takesNoSide(entry) ? ORDER.length : 0) + ORDER.indexOf(entry.type) }))
	);
	const chosen = new Set(
		ranked
			.sort((a, b) => a.rank - b.rank)
			.slice(0, MOST)
			.map(({ entry }) => entry)
	);
	return entries.filter((entry) => chosen.has(entry));
}

const groupOf = (entry: LegendEntry) => (entry.type === 'line' ? `line ${entry.sign.tone}` : entry.type);
const linksOf = (entry: LegendEntry) => (entry.type === 'line' ? entry.links : 0);
/** How much of the sign of a line, its tone apart, only words explain. */
const looksOf = (entry: LegendEntry) => (entry.type === 'line' ? Object.keys(entry.sign).length : 0);
const takesNoSide = (entry: LegendEntry) => entry.type === 'line' && entry.sign.tone === 'neutral';
