import type { LegendWords } from '../words/sections/legend.ts';
import type { LegendEntry } from './legend-entries.ts';

/** What the legend says of a sign. */
export function sayEntry(legend: LegendWords, entry: LegendEntry): string {
	switch (entry.type) {
		case 'event':
			return legend.event(entry.kinds, entry);
		case 'place':
			return legend.places[entry.placed];
		case 'line':
			return legend.line(entry.kinds, entry.sign);
		case 'doubted':
			return legend.doubted(entry.kinds);
		default:
			return legend[entry.type];
	}
}
