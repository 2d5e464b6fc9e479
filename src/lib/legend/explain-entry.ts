import type { MethodWords } from '../words/sections/method.ts';
import type { LegendEntry } from './legend-entries.ts';

/** Explains a sign of the legend at length. Apart from `sayEntry`, since the map does not load the words of the method page. */
export function explainEntry({ marks: { signs } }: MethodWords, entry: LegendEntry): string {
	switch (entry.type) {
		case 'event':
			return [signs.event, entry.hollow && signs.hollow, entry.ringed && signs.ringed].filter(Boolean).join(' ');
		case 'place':
			return signs.places[entry.placed];
		case 'line': {
			const { tone, both, broken, conflict } = entry.sign;
			return [signs.tones[tone], both ? signs.both : signs.one, broken && signs.broken, conflict && signs.conflict]
				.filter(Boolean)
				.join(' ');
		}
		default:
			return signs[entry.type];
	}
}
