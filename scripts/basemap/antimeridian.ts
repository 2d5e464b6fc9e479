import cut from 'geojson-antimeridian-cut';
import type { Position } from 'geojson';
import type { Area, Country } from './sources.ts';

/**
 * Splits a country that crosses 180 degrees (Russia, Fiji). From a segment across that line, a renderer that takes coordinates at face
 * value draws a band round the whole world.
 */
export function cutAtAntimeridian(country: Country): Country {
	if (!jumps(country.geometry)) return country;
	return country.properties.a3 === 'ATA' ? openAtPole(country) : cut(structuredClone(country));
}

/** Whether any segment jumps more than half round the world. */
function jumps(geometry: Area): boolean {
	return rings(geometry).some((ring) => ring.some((point, i) => i > 0 && Math.abs(point[0]! - ring[i - 1]![0]!) > 180));
}

function rings(geometry: Area): Position[][] {
	return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
}

/**
 * The ring of Antarctica winds once round the pole and cannot be split: the ring is opened where it crosses 180 degrees and closed along
 * the bottom of the map, with a vertex midway so that no segment is longer than half the world.
 */
function openAtPole(country: Country): Country {
	const polygons = country.geometry.type === 'Polygon' ? [country.geometry.coordinates] : country.geometry.coordinates;
	return { ...country, geometry: { type: 'MultiPolygon', coordinates: polygons.map((polygon) => polygon.map(openRing)) } };
}

function openRing(ring: Position[]): Position[] {
	const i = ring.findIndex((point, i) => i > 0 && Math.abs(point[0]! - ring[i - 1]![0]!) > 180);
	if (i < 0) return ring;
	const opened = [...ring.slice(i, -1), ...ring.slice(0, i)];
	const start = 180 * Math.sign(opened[0]![0]!);
	const end = 180 * Math.sign(opened.at(-1)![0]!);
	const latitude = (opened[0]![1]! + opened.at(-1)![1]!) / 2;
	const closed = [[start, latitude], ...opened, [end, latitude], [end, -90], [0, -90], [start, -90], [start, latitude]];
	// A point of the source may already stand at exactly 180 degrees.
	return closed.filter((point, i) => i === 0 || point[0] !== closed[i - 1]![0] || point[1] !== closed[i - 1]![1]);
}
