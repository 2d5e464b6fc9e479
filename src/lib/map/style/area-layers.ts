import type { Geometry } from 'geojson';
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { worldPixelsAt } from '../../geometry/mercator.ts';
import { AREA } from '../../scene/line-styles.ts';
import type { Scene } from '../../scene/types.ts';
import type { Basemap } from '../basemap.ts';
import { HATCH } from '../hatch-image.ts';
import { imageName } from '../images.ts';
import type { Theme } from '../theme.ts';
import { emphasis } from './emphasis.ts';
import { fromScale } from './scale-by-zoom.ts';

type AreaFeature = { id: string; geometry: Geometry; properties: { from: number } };

/** The shapes of the countries that are drawn as areas, by the ids of their places, and the middles of the areas without a shape. */
export function areaFeatures({ places }: Scene, { countries }: Basemap): AreaFeature[] {
	return places.flatMap(({ id, area, at, fromWorldPixels }): AreaFeature[] => {
		const properties = { from: fromWorldPixels };
		if (area === '') return [{ id, geometry: { type: 'Point', coordinates: at }, properties }];
		return countries.features.filter(({ properties: { code } }) => code === area).map(({ geometry }) => ({ id, geometry, properties }));
	});
}

/** Hatched countries and soft discs, which lie on land, under water and borders; each disc from the scale on from which its ring is drawn. */
export function areaLayers({ world, places }: Scene, theme: Theme): LayerSpecification[] {
	/** The radius of a disc, which is as large on the Earth at every zoom. */
	const radiusAt = (zoom: number) => world.first.size * AREA.radius * worldPixelsAt(zoom);
	const scales = new Set(places.flatMap(({ area, fromWorldPixels }) => (area === '' ? fromWorldPixels : [])));
	return [
		{
			id: 'areas',
			type: 'fill',
			source: 'areas',
			filter: ['!=', ['geometry-type'], 'Point'],
			paint: { 'fill-pattern': imageName(HATCH, theme), 'fill-opacity': opacity(), 'fill-antialias': false }
		},
		...[...scales].map((from): LayerSpecification => ({
			id: `discs-${Math.round(from)}`,
			type: 'circle',
			source: 'areas',
			...fromScale(from),
			filter: ['all', ['==', ['geometry-type'], 'Point'], ['==', ['get', 'from'], from]],
			paint: {
				'circle-radius': ['interpolate', ['exponential', 2], ['zoom'], 0, radiusAt(0), 24, radiusAt(24)],
				'circle-blur': 1,
				'circle-color': theme['border-line'],
				'circle-opacity': opacity(AREA.middle)
			}
		}))
	];
}

const opacity = (share = 1): ExpressionSpecification => [
	'match',
	emphasis,
	'muted',
	AREA.muted * share,
	'strong',
	AREA.strong * share,
	AREA.normal * share
];
