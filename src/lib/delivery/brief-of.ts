import type { Brief, BriefBasis } from '../corpus/brief.ts';
import type { Corpus, DateBasis } from '../corpus/types.ts';

/** The part of a corpus that is sent with the first page. */
export function briefOf({ format, story, ...lists }: Corpus): Brief {
	const brief = ({ kind }: DateBasis): BriefBasis => ({ kind });
	return {
		format,
		story,
		articles: lists.articles.map(({ id, outlet, title, published, publishedBasis, language }) => {
			return { id, outlet, title, published, publishedBasis: brief(publishedBasis), language };
		}),
		places: lists.places.map(({ id, name, kind, country, coordinates, placed }) => {
			return { id, name, kind, country, coordinates, placed };
		}),
		actors: lists.actors.map(({ id, name, plural, inSentence }) => ({ id, name, plural, inSentence })),
		excerpts: lists.excerpts.map(({ id, article, part, exact, speaker, with: others, via, stance, speech, language }) => {
			return { id, article, part, exact, speaker, with: others, via, stance, speech, language };
		}),
		eventKinds: lists.eventKinds.map(({ definition: _, ...kind }) => kind),
		linkKinds: lists.linkKinds.map(({ definition: _, tones: __, ...kind }) => kind),
		events: lists.events.map(({ log: _, ...event }) => ({ ...event, dateBasis: brief(event.dateBasis) })),
		links: lists.links.map(({ log: _, ...link }) => ({ ...link, dateBasis: brief(link.dateBasis) })),
		disagreements: lists.disagreements.map(({ id, about }) => ({ id, about }))
	};
}
