import type { Geometry } from 'geojson';
import type { StyleSpecification } from 'maplibre-gl';
import type { Point } from '../../geometry/polyline.ts';
import type { Scene } from '../../scene/types.ts';
import { turned } from '../camera.ts';
import { countName, imageName, loopName, numberName, stemName } from '../images.ts';
import type { Basemap } from '../basemap.ts';
import { areaFeatures } from './area-layers.ts';
import { labelFeatures } from './label-layers.ts';
import type { Theme } from '../theme.ts';

/** Sources whose features carry emphasis; the ids of the features are the ids of marks. */
export const MARK_SOURCES = [
	'areas',
	'strands',
	'knots',
	'counts',
	'arcs',
	'loops',
	'glyphs',
	'stems',
	'places',
	'events',
	'numbers',
	'labels'
] as const;

type Feature = { id: string; geometry: Geometry; properties?: Record<string, unknown> };

/** The marks of a scene and their labels, as MapLibre sources. */
export function markSources(scene: Scene, basemap: Basemap, theme: Theme): StyleSpecification['sources'] {
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
		areas: marks(areaFeatures(scene, basemap)),
		strands: {
			...marks(
				scene.strands.map(({ id, pieces, tone, lit }) => ({
					id,
					geometry: { type: 'MultiLineString', coordinates: pieces },
					properties: { paint: lit ? (tone === 'mixed' ? 'neutral' : tone) : `strand-${tone}`, lit }
				}))
			),
			tolerance: 0
		},
		knots: marks(
			scene.strands.map(({ id, tone, middle }) => ({
				id,
				geometry: { type: 'Point', coordinates: middle },
				properties: { image: imageName(`strand-${tone}`, theme) }
			}))
		),
		counts: marks(
			scene.counts.map(({ id, count, at }) => ({
				id,
				geometry: { type: 'Point', coordinates: at },
				properties: { image: imageName(countName(count), theme) }
			}))
		),
		arcs: {
			...marks(
				scene.arcs.map(({ id, pieces, tone, doubted, dashed, broken }) => ({
					id,
					geometry: { type: 'MultiLineString', coordinates: pieces },
					properties: { paint: doubted ? 'doubt' : tone, dashed, broken }
				}))
			),
			// Arcs have few points: simplified, arcs would show corners that the arcs of the drawn map do not have.
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
			scene.places.map(({ id, at, offset, shape, principal, fromWorldPixels }) => ({
				id,
				geometry: { type: 'Point', coordinates: at },
				properties: { image: imageName(shape, theme), offset, order: Number(principal), from: fromWorldPixels }
			}))
		),
		events: marks(
			scene.events.map(({ id, at, shape, offset }) => ({
				id,
				geometry: { type: 'Point', coordinates: at },
				properties: { image: imageName(shape, theme), offset }
			}))
		),
		numbers: marks(
			scene.numbers.map(({ id, number, at, offset }) => ({
				id,
				geometry: { type: 'Point', coordinates: at },
				properties: { image: imageName(numberName(number), theme), offset }
			}))
		),
		labels: { ...marks([]), data: labelFeatures(scene, 'principal', 'place') }
	};
}

/** An offset for MapLibre, which turns an image's offset with the image. */
function turnedBack([x, y]: Point, bearing: number): Point {
	const [sin, cos] = [Math.sin((bearing * Math.PI) / 180), Math.cos((bearing * Math.PI) / 180)];
	return [x * cos + y * sin, y * cos - x * sin];
}
