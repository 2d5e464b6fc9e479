import type { Geometry } from 'geojson';
import type { Calendar, Corpus, Link } from '../corpus/types.ts';
import { cutAtEdge } from '../geometry/antimeridian.ts';
import { arcLine } from '../geometry/great-circle.ts';
import { featureCollection, rounded } from './feature-collection.ts';
import { markProperties } from './mark-properties.ts';
import { namedActor, namedPlace } from './named.ts';

/**
 * Every link as the great circle between its places: a LineString, a MultiLineString where the circle crosses the antimeridian (RFC 7946,
 * 3.1.9), a Point where the link begins and ends at one point. The map bends its arcs so that none hides another; the lines of the export
 * are not bent.
 */
export function linksGeoJson(corpus: Corpus, dates: Calendar): string {
	const positions = new Map(corpus.places.map(({ id, coordinates }) => [id, coordinates]));

	function geometryOf({ from, to }: Link): Geometry {
		const line = arcLine(positions.get(from)!, positions.get(to)!);
		if (line.length === 1) return { type: 'Point', coordinates: line[0]! };
		const pieces = cutAtEdge(line).map((piece) => piece.map(rounded));
		return pieces.length === 1 ? { type: 'LineString', coordinates: pieces[0]! } : { type: 'MultiLineString', coordinates: pieces };
	}

	return featureCollection(
		corpus.links.map((link) => ({
			type: 'Feature',
			id: link.id,
			geometry: geometryOf(link),
			properties: {
				...markProperties(corpus, dates, { type: 'link', item: link }),
				tone: link.tone,
				from: namedPlace(corpus, link.from),
				to: namedPlace(corpus, link.to),
				actors: [link.fromActor, link.toActor].map((id) => namedActor(corpus, id)),
				...(link.with && { with: link.with.map((id) => namedActor(corpus, id)) }),
				...(link.against && { against: link.against.map((id) => namedActor(corpus, id)) })
			}
		}))
	);
}
