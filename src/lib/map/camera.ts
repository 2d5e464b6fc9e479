import type { Geometry } from 'geojson';
import type { Position } from '../corpus/types.ts';
import { project, unproject, worldPixels, worldPixelsAt, zoomOf, type Size, type Square } from '../geometry/mercator.ts';
import { held, type World } from '../geometry/world.ts';

// MapLibre draws one world without copies from its longitude -180 to 180, and cuts everything at both ends. So that the world of a story
// may begin elsewhere, MapLibre's longitudes are counted from the middle of that world: this module alone turns longitudes.

/** Where a MapLibre map looks: `[lng, lat]` of its middle, in MapLibre's longitudes, and its zoom. */
export type Camera = { center: Position; zoom: number };

/** The degrees that must be added to MapLibre's longitudes to get longitudes of the Earth. */
const turnOf = (world: World): number => world.west + 180;

/** The camera that shows `square` on a map of size `screen`. */
export function cameraOf(square: Square, screen: Size, world: World): Camera {
	const [lng, lat] = unproject([square.x + square.size / 2, square.y + square.size / 2]);
	return { center: [lng - turnOf(world), lat], zoom: zoomOf(worldPixels(square, screen)) };
}

/** The square that a camera shows on a map of size `screen`; the inverse of `cameraOf`. */
export function squareOfCamera({ center: [lng, lat], zoom }: Camera, screen: Size, world: World): Square {
	const size = Math.min(screen.width, screen.height) / worldPixelsAt(zoom);
	const [x, y] = project([lng + turnOf(world), lat]);
	return { x: x - size / 2, y: y - size / 2, size };
}

/** Part of a view's side within which two cameras count as the same: what rounding leaves. */
const SAME = 1e-9;

/**
 * The camera that a map gets where `camera` is asked for: the camera of the held square, or `camera` itself where nothing had to be held.
 */
export function heldCamera(camera: Camera, screen: Size, world: World): Camera {
	const asked = squareOfCamera(camera, screen, world);
	const given = held(asked, world);
	const same = (['x', 'y', 'size'] as const).every((key) => Math.abs(asked[key] - given[key]) < SAME * given.size);
	return same ? camera : cameraOf(given, screen, world);
}

/** A geometry in MapLibre's longitudes. MapLibre puts coordinates beyond 180 degrees on the other side. */
export function turned<G extends Geometry | null>(geometry: G, world: World): G {
	const degrees = turnOf(world);
	if (degrees === 0 || geometry === null || geometry.type === 'GeometryCollection') return geometry;
	return { ...geometry, coordinates: turnedCoordinates(geometry.coordinates, degrees) };
}

type Nested = readonly number[] | readonly Nested[];

function turnedCoordinates(coordinates: Nested, degrees: number): Nested {
	const [first] = coordinates;
	if (typeof first !== 'number') return (coordinates as readonly Nested[]).map((each) => turnedCoordinates(each, degrees));
	return [first - degrees, ...(coordinates.slice(1) as number[])];
}
