import type { Brief } from '../corpus/brief.ts';
import type { Corpus } from '../corpus/types.ts';

/** The part of a corpus that is sent with the first page. */
export function briefOf({ format, story, ...lists }: Corpus): Brief {
	return {
		format,
		story,
		articles: lists.articles.map(({ id }) => ({ id })),
		places: lists.places.map(({ id, name, kind, country, coordinates, placed }) => {
			return { id, name, kind, country, coordinates, placed };
		}),
		excerpts: lists.excerpts.map(({ id, article }) => ({ id, article })),
		eventKinds: lists.eventKinds.map(({ definition: _, ...kind }) => kind),
		linkKinds: lists.linkKinds.map(({ definition: _, tones: __, ...kind }) => kind),
		events: lists.events.map(({ dateBasis: _, actors: __, log: ___, ...event }) => event),
		links: lists.links.map(({ dateBasis: _, fromActor: __, toActor: ___, log: ____, ...link }) => link),
		disagreements: lists.disagreements.map(({ id, about }) => ({ id, about }))
	};
}
