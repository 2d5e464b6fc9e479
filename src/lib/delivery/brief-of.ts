import type { Brief } from '../corpus/brief.ts';
import { loudLinks } from '../corpus/strands/loud-links.ts';
import { strandsOf } from '../corpus/strands/strands.ts';
import { isInferred } from '../words/is-inferred.ts';
import type { Corpus, DateBasis, Event } from '../corpus/types.ts';

/**
 * The part of a corpus that is sent with the first page. Excerpts that marks cite are numbered: the map shows how many a mark has, and which
 * marks share one. Their ids are sent with the rest.
 */
export function briefOf(corpus: Corpus): Brief {
	const {
		format,
		story: { borders: _, periods: __, groups: ___, ...story },
		...lists
	} = corpus;
	const cited = new Map(
		[...new Set([...lists.events, ...lists.links].flatMap(({ excerpts }) => excerpts))].map((id, i) => [id, i.toString(36)])
	);
	const numbered = <Mark extends { excerpts: [string, ...string[]] }>(mark: Mark) => ({
		...mark,
		excerpts: mark.excerpts.map((id) => cited.get(id)!) as Mark['excerpts']
	});
	const pointed = new Set(lists.points.flatMap(({ marks }) => marks));
	const isPointed = ({ id }: { id: string }) => pointed.has(id);
	const unseen = new Set(lists.eventKinds.flatMap(({ id, drawing }) => (drawing === 'none' ? id : [])));
	const isDrawn = ({ kind, places }: Pick<Event, 'kind' | 'places'>) => places.length > 0 && !unseen.has(kind);
	const loud = new Set(loudLinks(corpus));
	const gathered = new Set(strandsOf(corpus).flatMap(({ links }) => (links.length > 1 ? links : [])));
	const isNamed = (link: string) => loud.has(link) || !gathered.has(link);
	return {
		format,
		story,
		articles: lists.articles.map(({ id }) => ({ id })),
		places: lists.places.map(({ id, name, kind, country, coordinates, placed }) => {
			return { id, name, kind, country, coordinates, placed };
		}),
		excerpts: lists.excerpts.filter(({ id }) => !cited.has(id)).map(({ id }) => ({ id })),
		eventKinds: lists.eventKinds.map(({ definition: _, saying: __, ...kind }) => kind),
		linkKinds: lists.linkKinds.map(({ definition: _, tones: __, saying: ___, ...kind }) => kind),
		events: lists.events.map(({ id, kind, title, date, dateBasis, status, places, excerpts }) => ({
			...numbered({ id, kind, date, status, places, excerpts }),
			...(isDrawn({ kind, places }) && { title, ...inferred(date, dateBasis) })
		})),
		links: lists.links.map(({ id, kind, tone, status, title, date, dateBasis, from, to, excerpts }) => ({
			...numbered({ id, kind, tone, status, date, from, to, excerpts }),
			...(isNamed(id) && { title, ...inferred(date, dateBasis) })
		})),
		disagreements: lists.disagreements.filter(isPointed).map(({ id, about }) => ({ id, about })),
		contested: [...new Set(lists.disagreements.filter((each) => !each.wording && !isPointed(each)).flatMap(({ about }) => about))],
		points: lists.points.map(({ id, label, marks, bounds }) => ({ id, label, marks, ...(bounds && { bounds }) }))
	};
}

const inferred = (date: string | null, dateBasis: DateBasis) =>
	isInferred({ date, dateBasis }) ? { dateBasis: { kind: dateBasis.kind } } : {};
