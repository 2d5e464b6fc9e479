import { isWithin, normalBounds } from '../../geometry/bounds.ts';
import type { Position, StoryPoint } from '../../corpus/types.ts';
import type { Draft, Entry } from '../draft.ts';
import { listFew, problem, type Problem } from '../problems.ts';

/** Every point shows a quotation that one of the marks of the point cites, and a view of the world, if any, in which a mark stands. */
export function checkPoints(draft: Draft): Problem[] {
	if (draft.points.length === 0) return [];
	const cited = citations(draft);
	const positions = positionsOfMarks(draft);
	const excerpts = new Set(draft.excerpts.map(({ id }) => id));
	// An excerpt that is not there is a problem of its own.
	const quoted = draft.points.filter(({ value }) => excerpts.has(value.excerpt));
	return [...quoted.flatMap((point) => checkQuoted(point, cited)), ...draft.points.flatMap((point) => checkView(point, positions))];
}

function checkQuoted({ id, value, spot }: Entry<StoryPoint>, cited: ReadonlyMap<string, readonly string[]>): Problem[] {
	const { marks, excerpt } = value;
	// An unknown or malformed mark is a problem of its own, and may be the mark that cites the excerpt.
	if (marks.some((mark) => !cited.has(mark)) || marks.some((mark) => cited.get(mark)?.includes(excerpt))) return [];
	const expected = `an excerpt that ${marks.join(' or ')} cites: ${listFew([...new Set(marks.flatMap((mark) => cited.get(mark) ?? []))])}`;
	return [problem('POINT_NOT_QUOTED', spot('excerpt'), { id, field: 'excerpt', found: excerpt, expected })];
}

function checkView({ id, value, spot }: Entry<StoryPoint>, positions: ReadonlyMap<string, readonly Position[]>): Problem[] {
	const { bounds, marks } = value;
	if (bounds === undefined) return [];
	const details = { id, field: 'bounds', found: `[${bounds.join(', ')}]` };
	const view = normalBounds(bounds);
	if (!view) {
		const expected = '[west, south, east, north] with south < north, at most 360 degrees wide';
		return [problem('BAD_VALUE', spot('bounds'), { ...details, expected })];
	}
	const stands = marks.flatMap((mark) => positions.get(mark) ?? []);
	const [first] = stands;
	if (!first || stands.some((at) => isWithin(at, view))) return [];
	const found = `${details.found}, in which no mark of the point stands`;
	return [problem('BOUNDS_EMPTY', spot('bounds'), { ...details, found, expected: `a view that shows [${first.join(', ')}], for example` })];
}

/** The excerpts that each event, link and disagreement rests on, by id. */
function citations({ events, links, disagreements }: Draft): Map<string, readonly string[]> {
	return new Map([
		...[...events, ...links].map(({ id, value }) => [id, value.excerpts] as const),
		...disagreements.map(({ id, value }) => [id, value.versions.flatMap(({ excerpts }) => excerpts)] as const)
	]);
}

/** Where each event, link and disagreement stands, by id; a disagreement stands where the marks in question do. */
function positionsOfMarks({ places, events, links, disagreements }: Draft): Map<string, readonly Position[]> {
	const at = new Map(places.map(({ id, value }) => [id, value.geometry.coordinates]));
	const positions = (ids: readonly string[]) => ids.map((id) => at.get(id)).filter((found) => found !== undefined);
	const marks = new Map([
		...events.map(({ id, value }) => [id, positions(value.places)] as const),
		...links.map(({ id, value }) => [id, positions([value.from, value.to])] as const)
	]);
	return new Map([...marks, ...disagreements.map(({ id, value }) => [id, value.about.flatMap((mark) => marks.get(mark) ?? [])] as const)]);
}
