import { indexCorpus, placesOf, type Mark } from '../corpus/index-corpus.ts';
import { isContested, kindOf } from '../corpus/queries.ts';
import { timeKey } from '../corpus/time-key.ts';
import type { Calendar, Corpus, Days, StoryPoint } from '../corpus/types.ts';
import { compareText } from './problems.ts';

/** The most points that are computed. */
const MOST = 7;
const LABEL = 32;
const TEXT = 140;

/** A mark that may become a point, with all that the choice is made by. */
type Candidate = { mark: Mark; weight: number; places: readonly string[]; days: Days | null; key: string };

/**
 * Points for a story that has none of its own: the marks that most articles tell, that stand in headlines and on which accounts
 * differ, spread over places and days, in time order. The same corpus gives the same points.
 */
export function computePoints(corpus: Corpus, dates: Calendar): StoryPoint[] {
	const chosen: Candidate[] = [];
	const left = candidates(corpus, dates);
	while (chosen.length < MOST && left.length > 0) {
		const worth = left.map((candidate) => candidate.weight - likeness(candidate, chosen));
		const best = worth.indexOf(worth.reduce((most, each) => Math.max(most, each)));
		const [next] = left.splice(best, 1);
		if (next) chosen.push(next);
	}
	const ids = new Set([...indexCorpus(corpus).items.keys(), corpus.story.id]);
	return chosen.toSorted((a, b) => compareText(a.key, b.key)).map(({ mark }) => pointOf(mark, freeId(mark.item.id, ids)));
}

/** The marks within the focus, in time order: of equals the first is chosen. */
function candidates(corpus: Corpus, dates: Calendar): Candidate[] {
	const { items, marks } = indexCorpus(corpus);
	const excerptsOfMark = (ids: readonly string[]) =>
		ids.flatMap((id) => {
			const found = items.get(id);
			return found?.type === 'excerpt' ? [found.item] : [];
		});
	const focus = corpus.story.focus === undefined ? null : dates[corpus.story.focus];
	return marks
		.map((mark): Candidate => {
			const { date } = mark.item;
			const days = date === null ? null : (dates[date] ?? null);
			const excerpts = excerptsOfMark(mark.item.excerpts);
			const articles = new Set(excerpts.map(({ article }) => article)).size;
			// A headline says what its article is about, as another article would.
			const headline = excerpts.some(({ part }) => part === 'headline') ? 1 : 0;
			const places = placesOf(mark);
			// A point is to be seen on the map: what is not drawn is worth two articles less.
			const drawn = places.length > 0 && kindOf(corpus, mark).drawing !== 'none';
			const weight = articles + headline + (isContested(corpus, mark.item.id) ? 1 : 0) + (drawn ? 2 : 0);
			return { mark, weight, places, days, key: timeKey(days) };
		})
		.filter(({ days }) => !focus || (days !== null && days.earliest >= focus.earliest && days.earliest <= focus.latest))
		.toSorted((a, b) => compareText(a.key, b.key));
}

/** How much a mark is like those chosen before: the same places count most, one place or the same day less. */
function likeness({ places, days }: Candidate, chosen: readonly Candidate[]): number {
	return chosen.reduce((sum, other) => {
		const shared = places.filter((place) => other.places.includes(place)).length;
		const sameDay = days !== null && days.earliest === other.days?.earliest && days.latest === other.days.latest;
		return sum + (shared > 0 && shared === places.length ? 2 : shared > 0 ? 0.25 : 0) + (sameDay ? 0.25 : 0);
	}, 0);
}

function pointOf({ item: { id, title, excerpts } }: Mark, pointId: string): StoryPoint {
	return { id: pointId, label: cutAtWord(title, LABEL), text: cutAtWord(title, TEXT), marks: [id], excerpt: excerpts[0] };
}

/** An id that nothing in the corpus has, made from the id of the mark. */
function freeId(mark: string, taken: Set<string>): string {
	for (let i = 1; ; i++) {
		const id = `${i === 1 ? 'point' : `point-${i}`}-${mark}`.slice(0, 64);
		if (taken.has(id)) continue;
		taken.add(id);
		return id;
	}
}

/** A text of at most so many characters: cut after a word where a text is longer, with an ellipsis. */
function cutAtWord(text: string, most: number): string {
	if (text.length <= most) return text;
	const start = [...text.slice(0, most)].slice(0, -1).join('');
	const words = start.replace(/[\s\p{P}]+\S*$/u, '');
	return `${words === '' ? start : words}…`;
}
