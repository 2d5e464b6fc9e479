import { findItem, isContested, kindOf, marksOfPlace } from '../corpus/queries.ts';
import { isInferred } from './is-inferred.ts';
import type { Brief } from '../corpus/brief.ts';
import type { Calendar } from '../corpus/types.ts';
import type { Strand } from '../corpus/strands/strands.ts';
import { yearsOf } from '../corpus/strands/years.ts';
import { endName } from './end-name.ts';
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
	if (found.type === 'point') return found.item.label;
	if (found.type === 'between') return describeStrand(corpus, dates, found.item);
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

/** “Mali – Russia: 9 links, 2021 to 2024”; the years are those that the dated links can be of. */
function describeStrand(corpus: Brief, dates: Calendar, { ends, links }: Strand): string {
	const { counts, map } = wordsFor(corpus.story.language);
	const marks = links.flatMap((id) => {
		const link = findItem(corpus, id);
		return link?.type === 'link' ? [link.item] : [];
	});
	const [from, to] = yearsOf(marks, dates);
	return map.strand(map.between(endName(corpus, ends[0]), endName(corpus, ends[1])), counts.links(links.length), from, to);
}
