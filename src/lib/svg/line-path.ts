import type { Position } from '../corpus/types';
import { project } from '../scene/mercator';
import { BASEMAP_UNITS } from './basemap-units';

/** SVG path data, in the basemap's units, of lines given as `[lng, lat]` positions. */
export function linePath(lines: readonly (readonly Position[])[]): string {
	return lines
		.map((line) => {
			// Whole tenths, relative to the point before: the differences are exact, and short.
			const points = line.map((at) => project(at).map((v) => Math.round(v * BASEMAP_UNITS * 10)));
			const [first, ...steps] = points.map((point, i) => point.map((v, axis) => (v - (points[i - 1]?.[axis] ?? 0)) / 10).join(' '));
			return `M${first}l${steps.join(' ')}`;
		})
		.join('');
}
