import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { MUTED } from '../../scene/line-styles.ts';
import { emphasis, faded } from './emphasis.ts';
import type { Scene } from '../../scene/types.ts';
import { fromScale, type Scale } from './scale-by-zoom.ts';

/** Icons are always shown, in the order of the scene: by itself MapLibre draws icons at one point in the reverse order. */
const always = { 'icon-allow-overlap': true, 'icon-ignore-placement': true, 'symbol-z-order': 'source' } as const;

/** The layers of all that stands at points, from back to front: the signs and counts of strands, loops, stems, the heads and bars of lines, places,
 * events, the numbers of points. */
export function pointLayers(scene: Scene, scale: Scale): LayerSpecification[] {
	const size = { 'icon-size': scale((share) => share) };
	const still = (id: string, source: string, image: string, opacity: ExpressionSpecification): LayerSpecification => ({
		id,
		type: 'symbol',
		source,
		layout: { 'icon-image': ['get', image], ...size, ...always },
		paint: { 'icon-opacity': opacity }
	});
	return [
		still('knots', 'knots', 'image', faded(MUTED.arc)),
		// All counts are drawn from the same scale on.
		{ ...still('counts', 'counts', 'image', faded(MUTED.arc)), ...fromScale(scene.counts[0]?.fromWorldPixels ?? 0) } as LayerSpecification,
		still('loops', 'loops', 'image', faded(MUTED.arc)),
		still('loops-strong', 'loops', 'strong', ['match', emphasis, 'strong', 1, 0]),
		{
			id: 'glyphs',
			type: 'symbol',
			source: 'glyphs',
			layout: {
				'icon-image': ['get', 'image'],
				'icon-offset': ['get', 'offset'],
				'icon-rotate': ['get', 'bearing'],
				'icon-rotation-alignment': 'map',
				...size,
				...always
			},
			paint: { 'icon-opacity': faded(MUTED.arc) }
		},
		still('stems', 'stems', 'image', faded(MUTED.place)),
		// A layer for each scale from which places are drawn, as with the labels.
		...[...new Set(scene.places.map(({ fromWorldPixels }) => fromWorldPixels))].map((from): LayerSpecification => ({
			id: `places-${Math.round(from)}`,
			type: 'symbol',
			source: 'places',
			...fromScale(from),
			filter: ['==', ['get', 'from'], from],
			layout: {
				'icon-image': ['get', 'image'],
				'icon-offset': ['get', 'offset'],
				'symbol-sort-key': ['get', 'order'],
				...size,
				...always,
				'symbol-z-order': 'auto'
			},
			paint: { 'icon-opacity': faded(MUTED.place) }
		})),
		{
			id: 'events',
			type: 'symbol',
			source: 'events',
			layout: { 'icon-image': ['get', 'image'], 'icon-offset': ['get', 'offset'], ...size, ...always },
			paint: { 'icon-opacity': faded(MUTED.event) }
		},
		{
			id: 'numbers',
			type: 'symbol',
			source: 'numbers',
			layout: { 'icon-image': ['get', 'image'], 'icon-offset': ['get', 'offset'], ...size, ...always },
			paint: { 'icon-opacity': faded(MUTED.event) }
		}
	];
}
