import type { Position } from '../corpus/types';
import { project } from '../scene/mercator';
import { BASEMAP_UNITS } from './basemap-units';

/** A line's points beyond this are thinned to every second: on the drawn map nobody sees them, and every reader loads them. */
const DENSE = 12;

/** SVG path data, in the basemap's units, of lines given as `[lng, lat]` positions. */
export function linePath(lines: readonly (readonly Position[])[]): string {
	return lines
		.map((line) => {
			// Whole tenths, relative to the point before: the differences are exact, and short.
			const last = line.length - 1;
			const kept = last < DENSE ? line : line.filter((_, i) => i % 2 === 0 || i === last);
			const points = kept.map((at) => project(at).map((v) => Math.round(v * BASEMAP_UNITS * 10)));
			const [first, ...steps] = points.map((point, i) => point.map((v, axis) => (v - (points[i - 1]?.[axis] ?? 0)) / 10).join(' '));
			return `M${first}l${steps.join(' ')}`;
		})
		.join('');
}
