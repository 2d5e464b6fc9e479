import type { Geometry } from 'geojson';
import type { Calendar, Corpus, Event } from '../corpus/types.ts';
import { featureCollection } from './feature-collection.ts';
import { markProperties } from './mark-properties.ts';
import { namedActor, namedPlace } from './named.ts';

/** Every event: a Point, a MultiPoint for an event with several places, no geometry for an event without a place (RFC 7946, 3.2). */
export function eventsGeoJson(corpus: Corpus, dates: Calendar): string {
	const positions = new Map(corpus.places.map(({ id, coordinates }) => [id, coordinates]));

	function geometryOf({ places }: Event): Geometry | null {
		const points = places.map((place) => positions.get(place)!);
		if (points.length > 1) return { type: 'MultiPoint', coordinates: points };
		return points[0] ? { type: 'Point', coordinates: points[0] } : null;
	}

	return featureCollection(
		corpus.events.map((event) => ({
			type: 'Feature',
			id: event.id,
			geometry: geometryOf(event),
			properties: {
				...markProperties(corpus, dates, { type: 'event', item: event }),
				places: event.places.map((id) => namedPlace(corpus, id)),
				actors: event.actors.map((id) => namedActor(corpus, id)),
				...(event.sides && { sides: event.sides.map((side) => side.map((id) => namedActor(corpus, id))) })
			}
		}))
	);
}
