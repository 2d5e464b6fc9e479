import type { Scene } from '../scene/types.ts';
import type { FeatureCollection, Geometry } from 'geojson';
import type { ExpressionSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { ARC, BORDER, MUTED, RIVER } from '../scene/line-styles.ts';
import { MARK_SCALE } from '../scene/mark-scale.ts';
import type { Point } from '../geometry/polyline.ts';
import { zoomOf, type Square } from '../geometry/mercator.ts';
import type { Basemap } from './basemap.ts';
import { turned } from './camera.ts';
import { emphasis, faded } from './emphasis.ts';
import { imageName, loopName, stemName } from './images.ts';
import { farCountries, labelFeatures, labelLayers } from './label-layers.ts';
import type { Theme } from './theme.ts';

/** Sources whose features carry emphasis; their feature ids are the ids of marks. */
export const MARK_SOURCES = ['arcs', 'loops', 'glyphs', 'stems', 'places', 'events', 'labels'] as const;

/** A file of a font: its address, and the characters it holds as in CSS `unicode-range`. */
export type FontFile = { url: string; ranges: string };
/** By weight. */
export type Fonts = { regular: readonly FontFile[]; semibold: readonly FontFile[] };

/**
 * The whole map as a MapLibre style: basemap and scene. Pure; the same arguments give the same style.
 *
 * @param basemap in MapLibre's longitudes
 */
export function styleOf(scene: Scene, basemap: Basemap, theme: Theme, fonts: Fonts): StyleSpecification {
	// The sizes of marks on a small map are tied to the story's first view.
	const scale = markScale(scene.world.first);
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
			...markSources(scene, theme)
		},
		layers: [
			...basemapLayers(theme),
			farCountries(scene, theme),
			...labelLayers(scene, theme, 'country'),
			...arcLayers(theme, scale),
			...pointLayers(scale),
			...labelLayers(scene, theme, 'place'),
			...labelLayers(scene, theme, 'principal')
		]
	};
}

/** WebGL softens the edges of lines outwards, which shows on those of a pixel: they come out wider by so much. */
const SOFT = 0.4;

type Feature = { id: string; geometry: Geometry; properties?: Record<string, unknown> };

const geojson = (data: FeatureCollection<Geometry | null>) => ({ type: 'geojson' as const, data: data as FeatureCollection });

function markSources(scene: Scene, theme: Theme): StyleSpecification['sources'] {
	/** Emphasis is set by id, and MapLibre keeps text ids only as a promoted property. */
	const marks = (features: readonly Feature[]) => ({
		type: 'geojson' as const,
		promoteId: 'mark',
		data: {
			type: 'FeatureCollection' as const,
			features: features.map(({ id, geometry, properties }) => ({
				type: 'Feature' as const,
				geometry: turned(geometry, scene.world),
				properties: { mark: id, ...properties }
			}))
		}
	});
	return {
		arcs: {
			...marks(
				scene.arcs.map(({ id, pieces, tone, dashed, broken }) => ({
					id,
					geometry: { type: 'MultiLineString', coordinates: pieces },
					properties: { tone, dashed, broken }
				}))
			),
			// Arcs have few points, and with fewer they show corners that the drawn ones have not.
			tolerance: 0
		},
		loops: marks(
			scene.loops.map((loop) => ({
				id: loop.id,
				geometry: { type: 'Point', coordinates: loop.at },
				properties: { image: imageName(loopName(loop, false), theme), strong: imageName(loopName(loop, true), theme) }
			}))
		),
		glyphs: marks([
			...scene.arcs.flatMap(({ id, glyphs }) =>
				glyphs.map(({ shape, at, bearing }) => ({
					id,
					geometry: { type: 'Point' as const, coordinates: at },
					properties: { image: imageName(shape, theme), bearing, offset: [0, 0] }
				}))
			),
			...scene.loops.flatMap(({ id, at, glyphs }) =>
				glyphs.map(({ shape, offset, bearing }) => ({
					id,
					geometry: { type: 'Point' as const, coordinates: at },
					properties: { image: imageName(shape, theme), bearing, offset: turnedBack(offset, bearing) }
				}))
			)
		]),
		stems: marks(
			scene.places
				.filter(({ offset }) => offset.some(Boolean))
				.map((place) => ({
					id: place.id,
					geometry: { type: 'Point', coordinates: place.at },
					properties: { image: imageName(stemName(place), theme) }
				}))
		),
		places: marks(
			scene.places.map(({ id, at, offset, shape, principal }) => ({
				id,
				geometry: { type: 'Point', coordinates: at },
				properties: { image: imageName(shape, theme), offset, order: Number(principal) }
			}))
		),
		events: marks(
			scene.events.map(({ id, at, shape, offset }) => ({
				id,
				geometry: { type: 'Point', coordinates: at },
				properties: { image: imageName(shape, theme), offset }
			}))
		),
		labels: { ...marks([]), data: labelFeatures(scene, 'principal', 'place') }
	};
}

/** An offset as MapLibre takes it, which turns an image's offset with the image. */
function turnedBack([x, y]: Point, bearing: number): Point {
	const [sin, cos] = [Math.sin((bearing * Math.PI) / 180), Math.cos((bearing * Math.PI) / 180)];
	return [x * cos + y * sin, y * cos - x * sin];
}

const toneColour = (theme: Theme): ExpressionSpecification => [
	'match',
	['get', 'tone'],
	'hostile',
	theme.hostile,
	'cooperative',
	theme.cooperative,
	theme.neutral
];

function basemapLayers(theme: Theme): LayerSpecification[] {
	return [
		{ id: 'sea', type: 'background', paint: { 'background-color': theme.sea } },
		{ id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': theme.land } },
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

/** `MARK_SCALE` as an expression of zoom, gliding from step to step; `of` turns each share into what is wanted. */
type Scale = <T>(of: (scale: number) => T) => ExpressionSpecification;

function markScale(first: Square): Scale {
	const steps = MARK_SCALE.slice(1).flatMap(([side, scale], i) => {
		const zoom = zoomOf(side / first.size);
		return [zoom - 0.05, MARK_SCALE[i]![1], zoom, scale];
	});
	return (of) =>
		['interpolate', ['linear'], ['zoom'], ...steps.map((value, i) => (i % 2 ? of(value) : value))] as unknown as ExpressionSpecification;
}

function arcLayers(theme: Theme, scale: Scale): LayerSpecification[] {
	const width = scale((share): ExpressionSpecification => [
		'match',
		emphasis,
		'strong',
		ARC.strong * share,
		['case', ['get', 'broken'], ARC.broken * share, ARC.width * share]
	]);
	const line = { 'line-color': toneColour(theme), 'line-width': width, 'line-opacity': faded(MUTED.arc) };
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
		{ id: 'arcs-dashed', type: 'line', source: 'arcs', filter: ['get', 'dashed'], paint: { ...line, 'line-dasharray': [...ARC.dash] } }
	];
}

/** Always shown, in the order of the scene: by itself MapLibre draws those at one point in the reverse. */
const always = { 'icon-allow-overlap': true, 'icon-ignore-placement': true, 'symbol-z-order': 'source' } as const;

function pointLayers(scale: Scale): LayerSpecification[] {
	const size = { 'icon-size': scale((share) => share) };
	const still = (id: string, source: string, image: string, opacity: ExpressionSpecification): LayerSpecification => ({
		id,
		type: 'symbol',
		source,
		layout: { 'icon-image': ['get', image], ...size, ...always },
		paint: { 'icon-opacity': opacity }
	});
	return [
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
		{
			id: 'places',
			type: 'symbol',
			source: 'places',
			layout: {
				'icon-image': ['get', 'image'],
				'icon-offset': ['get', 'offset'],
				'symbol-sort-key': ['get', 'order'],
				...size,
				...always,
				'symbol-z-order': 'auto'
			},
			paint: { 'icon-opacity': faded(MUTED.place) }
		},
		{
			id: 'events',
			type: 'symbol',
			source: 'events',
			layout: { 'icon-image': ['get', 'image'], 'icon-offset': ['get', 'offset'], ...size, ...always },
			paint: { 'icon-opacity': faded(MUTED.event) }
		}
	];
}

const faces = (files: readonly FontFile[]) => files.map(({ url, ranges }) => ({ url, 'unicode-range': ranges.split(',') }));
