import type { Position } from '../corpus/types';
import { project } from '../scene/mercator';
import { BASEMAP_UNITS } from './basemap-units';

/** SVG path data, in the basemap's units, of lines given as `[lng, lat]` positions. */
export function linePath(lines: readonly (readonly Position[])[]): string {
	return lines
		.map((line) => {
			const points = line.map((at) => project(at).map((v) => Math.round(v * BASEMAP_UNITS * 10) / 10));
			return `M${points.map((point) => point.join(' ')).join('L')}`;
		})
		.join('');
}
