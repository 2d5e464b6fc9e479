import type { CaptionText, Country, Layout, SceneArc } from '../types.ts';
import type { Brief } from '../../corpus/brief.ts';
import { indexCorpus } from '../../corpus/index-corpus.ts';
import type { Calendar } from '../../corpus/types.ts';
import { captionBox, sceneCaptionsOf } from '../caption.ts';
import { boxOfLabel, SCREEN_SIDES, type SceneLabel } from '../label.ts';
import { crossingsOf, underAny, type Under } from './crossings.ts';
import { placeLabels } from './labels.ts';
import { leanLines, leanLoudLines } from './lean.ts';
import { LOUD, QUIET } from './lean-cost.ts';
import { leastCovered } from './least-covered.ts';
import { placeCaptions, spaced } from './place-captions.ts';
import { placeNumbers } from './place-numbers.ts';
import { plannedLines } from './planned-lines.ts';
import { directionOf } from '../../words/direction.ts';
import { countryName } from '../../words/country-name.ts';
import { project, type Square } from '../../geometry/mercator.ts';
import { inWorld, worldOf } from '../../geometry/world.ts';
import { arcsOf, loopsOf } from '../arcs.ts';
import { drawnOf } from '../drawn.ts';
import { numbersOf } from '../numbers.ts';
import { buildScene, sceneEventsOf, markedCountries, scenePlacesOf } from '../scene.ts';
import { standsOf } from '../stand-apart.ts';
import { sceneStrandsOf } from '../strand-lines.ts';

/**
 * Plans the drawing of a corpus. Planning is a search, so the plan is made at build time; `buildScene` draws by the plan. Loud lines are
 * planned first, together with the names that must not stand over them; the strands make way.
 *
 * @param countries names for the basemap, the most important first; names far from the first view are left to the basemap
 * @param dates without which all of the story is in its focus
 * @param texts what captions say, in the order of the points
 */
export function planLayout(corpus: Brief, countries: readonly Country[], dates: Calendar = {}, texts: readonly CaptionText[] = []): Layout {
	const standOf = standsOf(corpus);
	const positionOf = (id: string) => standOf(id).at;
	const world = worldOf(corpus.story.bounds);
	const size = world.first.size;
	const { loud, quiet } = plannedLines(corpus, positionOf);
	const marks = [...corpus.events, ...corpus.links].map(({ id }) => id);
	const drawn = drawnOf(corpus, dates, marks, undefined, false);
	const firstView = buildScene({ corpus, layout: NO_LAYOUT }, { drawn });
	const shown = firstView.places.map(({ at }) => at);
	const named = {
		places: scenePlacesOf(corpus),
		events: sceneEventsOf(corpus),
		loops: loopsOf(corpus),
		frame: world.first
	};
	/** Each loud line at each lean, made once. */
	const known = new Map<string, { arc: SceneArc; under: Under }>();
	const lineAt = (id: string, lean: number) => {
		const key = `${id} ${lean}`;
		let line = known.get(key);
		if (!line) {
			const arc = arcsOf(corpus, { [id]: lean }, new Set([id]))[0]!;
			known.set(key, (line = { arc, under: crossingsOf([arc]) }));
		}
		return line;
	};
	const fixed = numbersOf(corpus, {}, [], firstView.events);
	const carriers = new Set(firstView.numbers.map(({ mark }) => mark));
	/** The loud lines at some leans, with the numbers of their points. */
	const loudAt = (leans: readonly number[]) => {
		const lines = loud.map(({ id }, i) => lineAt(id, leans[i]!));
		const shares = placeNumbers({
			loud: lines,
			carriers,
			places: firstView.places,
			events: firstView.events,
			loops: named.loops,
			numbers: fixed,
			frame: world.first
		});
		const arcs = lines.map(({ arc }) => arc);
		return { shares, underLoud: underAny(lines.map(({ under }) => under)), numbers: numbersOf(corpus, shares, arcs, firstView.events) };
	};
	const principal = {
		...named,
		events: firstView.events,
		places: named.places.filter((place) => place.principal),
		quiet: [],
		countries: []
	};
	const coverageAt = (leans: readonly number[]) => {
		const lines = loudAt(leans);
		const covered = coverageBy(lines.underLoud, size);
		return placeLabels({ ...principal, ...lines }).reduce((sum, name) => sum + covered(name), 0);
	};
	const guessAt = leastCovered(principal.places, world.first, (line, lean) => lineAt(loud[line]!.id, lean).under);
	const first = leanLoudLines(loud, shown, size, LOUD, coverageAt, guessAt);
	const second = leanLines(quiet, shown, size, QUIET, first.courses);
	const leans = Object.fromEntries([
		// A strand without a lean keeps to its great circle.
		...quiet.flatMap(({ id }, i) => (second.leans[i] === 0 ? [] : [[id, second.leans[i]!] as const])),
		...loud.map(({ id }, i) => [id, first.leans[i]!] as const)
	]);
	const { shares, ...lines } = loudAt(first.leans);
	const strands = sceneStrandsOf(corpus, leans, indexCorpus(corpus).strands);
	const captions = placeCaptions({
		texts,
		numbers: lines.numbers,
		loud: loud.map(({ id }, i) => lineAt(id, first.leans[i]!)),
		places: firstView.places,
		events: firstView.events,
		loops: named.loops,
		labels: placeLabels({ ...principal, ...lines, quiet: strands }),
		underQuiet: crossingsOf(sceneStrandsOf(corpus, leans, drawn.strands)),
		frame: world.first,
		rightToLeft: directionOf(corpus.story.language) === 'rtl'
	});
	const marked = new Set(markedCountries(corpus));
	const onFirstMap = new Set(firstView.events.map(({ id }) => id));
	const labels = placeLabels({
		...named,
		...lines,
		events: firstView.events,
		hidden: named.events.filter(({ id }) => !onFirstMap.has(id)),
		reserved: sceneCaptionsOf(
			captions,
			lines.numbers,
			loud.map(({ id }, i) => lineAt(id, first.leans[i]!).arc)
		).map((caption) => ({
			space: { owner: `${caption.id} caption`, world: project(caption.at), box: spaced(captionBox(caption)) },
			from: caption.fromWorldPixels
		})),
		quiet: strands,
		countries: countries
			.filter((country) => !marked.has(country.code))
			.map((country) => ({ ...country, name: countryName(country, corpus.story.language), at: inWorld(country.at, world) }))
			.filter((country) => isNear(world.first, country))
	});
	return {
		leans,
		labels: labels.map(({ text, at, ...label }) => (label.kind === 'country' ? { ...label, text, at } : label)),
		numbers: shares,
		captions
	};
}

/** A function that tells how much of a name loud lines cover, over all sizes of a first view: 0 where no line runs under the name. */
function coverageBy(under: Under, size: number): (name: SceneLabel) => number {
	const scales = SCREEN_SIDES.map((side) => side / size);
	return (name) =>
		scales
			.filter((scale) => scale >= name.fromWorldPixels)
			.reduce((all, scale) => all + under(project(name.at), boxOfLabel(name), scale), 0);
}

const NO_LAYOUT: Layout = { leans: {}, labels: [], numbers: {}, captions: [] };

/** Whether a country lies within what the widest screens show beside a square, and is large enough to be named there. */
function isNear({ x, y, size }: Square, { at, fromWorldPixels }: Country): boolean {
	const [px, py] = project(at);
	if (fromWorldPixels > SCREEN_SIDES.at(-1)! / size) return false;
	return Math.abs(px - x - size / 2) < size && Math.abs(py - y - size / 2) < 0.7 * size;
}
