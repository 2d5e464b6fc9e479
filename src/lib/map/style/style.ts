import type { FeatureCollection, Geometry } from 'geojson';
import type { ExpressionSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { ARC, BORDER, HOLLOW, MUTED, RIVER, STRAND } from '../../scene/line-styles.ts';
import type { Scene } from '../../scene/types.ts';
import type { Basemap } from '../basemap.ts';
import { areaLayers } from './area-layers.ts';
import { emphasis, faded } from './emphasis.ts';
import { farCountries, labelFeatures, labelLayers } from './label-layers.ts';
import { markSources } from './mark-sources.ts';
import { pointLayers } from './point-layers.ts';
import { scaleByZoom, type Scale } from './scale-by-zoom.ts';
import { LINE_PAINTS, type Theme } from '../theme.ts';

/** A file of a font: its address, and its characters as in CSS `unicode-range`. */
export type FontFile = { url: string; ranges: string };
/** The files of a font by weight. */
export type Fonts = { regular: readonly FontFile[]; semibold: readonly FontFile[] };

/**
 * The whole map as a MapLibre style: basemap and scene. Pure; the same arguments give the same style.
 *
 * @param basemap in MapLibre's longitudes
 */
export function styleOf(scene: Scene, basemap: Basemap, theme: Theme, fonts: Fonts): StyleSpecification {
	const scale = scaleByZoom(scene.world.first);
	return {
		version: 8,
		'font-faces': { Regular: faces(fonts.regular), SemiBold: faces(fonts.semibold) },
		sources: {
			land: geojson(basemap.land),
			borders: geojson(basemap.borders),
			lakes: geojson(basemap.lakes),
			rivers: geojson(basemap.rivers),
			countries: geojson(labelFeatures(scene, 'country')),
			'countries-far': geojson(basemap.labels),
			...markSources(scene, basemap, theme)
		},
		layers: [
			...basemapLayers(scene, theme),
			farCountries(scene, theme),
			...labelLayers(scene, theme, 'country'),
			...strandLayers(theme),
			...arcLayers(theme, scale),
			...pointLayers(scene, scale),
			...labelLayers(scene, theme, 'place'),
			...labelLayers(scene, theme, 'principal')
		]
	};
}

/** Pixels by which a line comes out wider in WebGL, which softens edges outwards; the difference shows on lines about a pixel wide. */
const SOFT = 0.4;

const geojson = (data: FeatureCollection<Geometry | null>) => ({ type: 'geojson' as const, data: data as FeatureCollection });

/** The colour of the theme that a line names as its paint. */
const paintColour = (theme: Theme): ExpressionSpecification =>
	[
		'match',
		['get', 'paint'],
		...LINE_PAINTS.flatMap((paint) => [paint, theme[paint]]),
		theme.neutral
	] as unknown as ExpressionSpecification;

function basemapLayers(scene: Scene, theme: Theme): LayerSpecification[] {
	return [
		{ id: 'sea', type: 'background', paint: { 'background-color': theme.sea } },
		{ id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': theme.land } },
		...areaLayers(scene, theme),
		{
			id: 'rivers',
			type: 'line',
			source: 'rivers',
			filter: ['>=', ['zoom'], ['get', 'minZoom']],
			paint: { 'line-color': theme.river, 'line-width': RIVER.width - SOFT }
		},
		{ id: 'lakes', type: 'fill', source: 'lakes', paint: { 'fill-color': theme.sea } },
		{
			id: 'borders',
			type: 'line',
			source: 'borders',
			filter: ['!', ['get', 'disputed']],
			paint: { 'line-color': theme['border-line'], 'line-width': BORDER.width - SOFT }
		},
		{
			id: 'borders-disputed',
			type: 'line',
			source: 'borders',
			filter: ['get', 'disputed'],
			paint: {
				'line-color': theme['border-line'],
				'line-width': BORDER.width - SOFT,
				'line-dasharray': BORDER.dash.map((widths) => (widths * BORDER.width) / (BORDER.width - SOFT))
			}
		}
	];
}

function strandLayers(theme: Theme): LayerSpecification[] {
	const width: ExpressionSpecification = ['match', emphasis, 'strong', STRAND.strong, ['case', ['get', 'lit'], STRAND.lit, STRAND.width]];
	return [
		{
			id: 'strands',
			type: 'line',
			source: 'strands',
			paint: { 'line-color': paintColour(theme), 'line-width': width, 'line-opacity': faded(MUTED.arc) }
		}
	];
}

function arcLayers(theme: Theme, scale: Scale): LayerSpecification[] {
	const doubted: ExpressionSpecification = ['==', ['get', 'paint'], 'doubt'];
	const width = scale((share): ExpressionSpecification => [
		'match',
		emphasis,
		'strong',
		ARC.strong * share,
		['case', doubted, ARC.strong * share, ['get', 'broken'], ARC.broken * share, ARC.width * share]
	]);
	const line = { 'line-color': paintColour(theme), 'line-width': width, 'line-opacity': faded(MUTED.arc) };
	return [
		{
			id: 'arc-casing',
			type: 'line',
			source: 'arcs',
			paint: {
				'line-color': theme.halo,
				'line-width': scale((share) => ARC.casing * share),
				'line-opacity': faded(MUTED.arc * ARC.casingOpacity, ARC.casingOpacity)
			}
		},
		{ id: 'arcs', type: 'line', source: 'arcs', filter: ['!', ['get', 'dashed']], paint: line },
		{
			id: 'arcs-hollow',
			type: 'line',
			source: 'arcs',
			filter: doubted,
			paint: {
				'line-color': theme.halo,
				'line-width': scale((share) => ARC.strong * HOLLOW * share),
				'line-opacity': faded(MUTED.arc)
			}
		},
		{ id: 'arcs-dashed', type: 'line', source: 'arcs', filter: ['get', 'dashed'], paint: { ...line, 'line-dasharray': [...ARC.dash] } }
	];
}

const faces = (files: readonly FontFile[]) => files.map(({ url, ranges }) => ({ url, 'unicode-range': ranges.split(',') }));
