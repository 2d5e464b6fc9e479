import type { Brief } from '../brief.ts';
import { DOUBTED } from '../status.ts';
import { seatsOf } from './strands.ts';

/** The most links that stand out on the first map: more lines than these cannot be told apart at a glance. */
const MOST_LOUD = 9;
/**
 * The links that stand out on the first map: the first mark of each point, and of the further marks those that join places which no loud link
 * joins, or that alone are in doubt. A second line beside a loud one of its sort would say nothing more at a glance.
 */
export function loudLinks(corpus: Brief): string[] {
	const links = new Map(corpus.links.map((link) => [link.id, link]));
	const seatOf = seatsOf(corpus);
	const loud = new Set<string>();
	const looks = new Set<string>();
	const add = (id: string, onlyNew: boolean) => {
		const link = links.get(id);
		if (!link || loud.size === MOST_LOUD) return;
		const look = [...[seatOf(link.from), seatOf(link.to)].sort(), DOUBTED.includes(link.status)].join(' ');
		if (onlyNew && looks.has(look)) return;
		looks.add(look);
		loud.add(id);
	};
	for (const { marks } of corpus.points) add(marks[0]!, false);
	for (const { marks } of corpus.points) for (const mark of marks.slice(1)) add(mark, true);
	return [...loud];
}
