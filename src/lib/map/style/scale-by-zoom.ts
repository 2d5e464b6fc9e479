import type { ExpressionSpecification } from 'maplibre-gl';
import { zoomOf, type Square } from '../../geometry/mercator.ts';
import { MARK_SCALE } from '../../scene/mark-scale.ts';

/** `MARK_SCALE` as an expression of zoom, gliding from step to step; `of` turns each share into the wanted value. */
export type Scale = <T>(of: (scale: number) => T) => ExpressionSpecification;

/** @param first the story's first view, to which the sizes of marks on a small map are tied */
export function scaleByZoom(first: Square): Scale {
	const steps = MARK_SCALE.slice(1).flatMap(([side, scale], i) => {
		const zoom = zoomOf(side / first.size);
		return [zoom - 0.05, MARK_SCALE[i]![1], zoom, scale];
	});
	return (of) =>
		['interpolate', ['linear'], ['zoom'], ...steps.map((value, i) => (i % 2 ? of(value) : value))] as unknown as ExpressionSpecification;
}

/** The limit of a layer whose features are drawn from a scale on, in pixels per world width. */
export const fromScale = (worldPixels: number): { minzoom?: number } =>
	worldPixels > 0 ? { minzoom: Math.max(0, zoomOf(worldPixels) - 1e-6) } : {};
