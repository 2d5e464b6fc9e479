import type { Brief } from '../../corpus/brief.ts';
import { indexCorpus } from '../../corpus/index-corpus.ts';
import type { Position } from '../../corpus/types.ts';
import { loudLinks } from '../../corpus/strands/loud-links.ts';

/** A line whose course is planned: a link that carries a point of the story, or a strand. */
export type PlannedLine = {
	/** The id of the link or the strand. */
	id: string;
	from: Position;
	to: Position;
};

/** The lines of a corpus to be planned: the loud links, then the strands. A line between places at one position has no course. */
export function plannedLines(corpus: Brief, positionOf: (place: string) => Position): { loud: PlannedLine[]; quiet: PlannedLine[] } {
	const links = new Map(corpus.links.map((link) => [link.id, link]));
	const line = (id: string, from: string, to: string): PlannedLine[] => {
		const ends = { from: positionOf(from), to: positionOf(to) };
		return String(ends.from) === String(ends.to) ? [] : [{ id, ...ends }];
	};
	return {
		loud: loudLinks(corpus).flatMap((id) => line(id, links.get(id)!.from, links.get(id)!.to)),
		quiet: indexCorpus(corpus).strands.flatMap(({ id, ends: [one, other] }) => line(id, one, other))
	};
}
