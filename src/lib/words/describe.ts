import { findItem, isContested, kindOf, marksOfPlace } from '../corpus/queries.ts';
import { isInferred } from './is-inferred.ts';
import type { Brief } from '../corpus/brief.ts';
import type { Calendar } from '../corpus/types.ts';
import { wordsFor } from './words-for.ts';

/** One line on a place, an event or a link: the accessible name and the tooltip of the sign on the map. */
export function describeItem(corpus: Brief, dates: Calendar, id: string): string {
	const found = findItem(corpus, id);
	if (!found) return id;
	const { counts, reader } = wordsFor(corpus.story.language);
	if (found.type === 'place') {
		const marks = marksOfPlace(corpus, id);
		const excerpts = new Set(marks.flatMap(({ item }) => item.excerpts));
		return `${found.item.name}: ${counts.marks(marks.length)}, ${counts.excerpts(excerpts.size)}`;
	}
	if ((found.type !== 'event' && found.type !== 'link') || found.item.title === undefined) return id;
	const { item } = found;
	const parts = [
		item.date !== null && dates[item.date]?.text,
		isInferred(item) && reader.inferred,
		reader.statuses[item.status],
		isContested(corpus, id) && reader.accountsDiffer,
		counts.excerpts(item.excerpts.length)
	];
	return `${kindOf(corpus, found).label}: ${item.title} (${parts.filter(Boolean).join(', ')})`;
}
