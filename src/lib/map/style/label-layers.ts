import { type SceneLabel, textAlign, textOffset } from '../../scene/label.ts';
import { LABEL, MUTED } from '../../scene/line-styles.ts';
import type { Scene } from '../../scene/types.ts';
import type { FeatureCollection } from 'geojson';
import type { LayerSpecification } from 'maplibre-gl';
import { turned } from '../camera.ts';
import { faded } from './emphasis.ts';
import { fromScale } from './scale-by-zoom.ts';
import type { Theme } from '../theme.ts';

/** The labels of some kinds, as points with the properties that the layers of labels read. */
export function labelFeatures(scene: Scene, ...kinds: SceneLabel['kind'][]): FeatureCollection {
	return {
		type: 'FeatureCollection',
		features: scene.labels
			.filter(({ kind }) => kinds.includes(kind))
			.map(({ id, kind, text, at, anchor, offset, fromWorldPixels }) => ({
				type: 'Feature',
				geometry: turned({ type: 'Point', coordinates: at }, scene.world),
				properties: {
					mark: id,
					kind,
					text,
					anchor: { start: 'left', middle: 'center', end: 'right' }[textAlign(anchor)],
					offset: textOffset({ anchor, offset }).map((pixels) => pixels / LABEL[kind].size),
					from: fromWorldPixels
				}
			}))
	};
}

/**
 * A layer for each scale from which labels of a kind show: a layer's own zoom limit is exact, where an expression of zoom and feature
 * is evaluated at whole zooms only.
 */
export function labelLayers(scene: Scene, theme: Theme, kind: SceneLabel['kind']): LayerSpecification[] {
	const country = kind === 'country';
	const steps = [...new Set(scene.labels.filter((label) => label.kind === kind).map((label) => label.fromWorldPixels))];
	return steps.map((from) => ({
		id: `labels-${kind}-${Math.round(from)}`,
		type: 'symbol',
		source: country ? 'countries' : 'labels',
		...fromScale(from),
		filter: ['all', ['==', ['get', 'kind'], kind], ['==', ['get', 'from'], from]],
		layout: {
			'text-field': ['get', 'text'],
			'text-font': [LABEL[kind].weight === 600 ? 'SemiBold' : 'Regular'],
			'text-size': LABEL[kind].size,
			'text-anchor': ['get', 'anchor'],
			'text-offset': ['get', 'offset'],
			'text-max-width': 100,
			'text-letter-spacing': LABEL[kind].spacing,
			'text-allow-overlap': true,
			'text-ignore-placement': true
		},
		paint: {
			'text-color': country ? theme.country : theme.ink,
			'text-halo-color': country ? theme.land : theme.halo,
			'text-halo-width': LABEL[kind].halo,
			'text-opacity': country ? 1 : faded(MUTED.place)
		}
	}));
}

/**
 * Whole zoom steps by which a far name shows later than the name first fits, so that far names do not crowd in where the scene has chosen.
 */
const RESTRAINT = 1;

/** Names of countries that the scene leaves to the basemap: far from the story, placed by MapLibre where names do not collide. */
export function farCountries(scene: Scene, theme: Theme): LayerSpecification {
	const near = [...scene.countries, ...scene.labels.filter(({ kind }) => kind === 'country').map(({ id }) => id)];
	return {
		id: 'labels-far',
		type: 'symbol',
		source: 'countries-far',
		filter: ['all', ['!', ['in', ['get', 'code'], ['literal', near]]], ['>=', ['zoom'], ['+', ['get', 'minZoom'], RESTRAINT]]],
		layout: {
			'text-field': ['get', 'name'],
			'text-max-width': 100,
			'text-font': ['Regular'],
			'text-size': LABEL.country.size,
			'text-letter-spacing': LABEL.country.spacing,
			'symbol-sort-key': ['get', 'minZoom']
		},
		paint: { 'text-color': theme.country, 'text-halo-color': theme.land, 'text-halo-width': LABEL.country.halo }
	};
}
