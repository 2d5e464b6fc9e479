import { marksOfPlace } from '../corpus/queries.ts';
import type { Corpus } from '../corpus/types.ts';
import { featureCollection } from './feature-collection.ts';

/** Every place as a Point, with the ids of the events and links that stand at the place. */
export function placesGeoJson(corpus: Corpus): string {
	return featureCollection(
		corpus.places.map(({ id, name, names, kind, country, coordinates, placed }) => ({
			type: 'Feature',
			id,
			geometry: { type: 'Point', coordinates },
			// The id stands among the properties too: most programs keep only the properties.
			properties: { id, name, names, kind, country, placed, marks: marksOfPlace(corpus, id).map(({ item }) => item.id) }
		}))
	);
}
