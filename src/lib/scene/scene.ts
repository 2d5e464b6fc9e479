import type { Answer } from '../query/answer.ts';
import type { Brief } from '../corpus/brief.ts';
import { indexCorpus, placesOf } from '../corpus/index-corpus.ts';
import type { Strand } from '../corpus/strands/strands.ts';
import { eventKindOf, isContested } from '../corpus/queries.ts';
import type { Position } from '../corpus/types.ts';
import { pointAt } from '../geometry/polyline.ts';
import { inWorld, worldOf } from '../geometry/world.ts';
import { sceneCaptionsOf } from './caption.ts';
import { arcsOf, loopsOf } from './arcs.ts';
import { everyLink, type Drawn } from './drawn.ts';
import { numbersOf } from './numbers.ts';
import { SIDES, type SceneLabel } from './label.ts';
import { eventShape } from './shapes.ts';
import { standsOf } from './stand-apart.ts';
import { NOT_DONE } from '../corpus/status.ts';
import { countsOf } from './strand-counts.ts';
import { sceneStrandsOf } from './strand-lines.ts';
import type { Layout, Scene, SceneEvent, ScenePlace, StoryData, PlannedLabel } from './types.ts';

/** Height in pixels of an event above its place, and of each next event above the event before: two rings do not touch. */
const EVENT_RISE = 19;
const EVENT_STEP = 30;

/** Which part of a story is drawn; everything, each link by itself, where nothing is given. */
export type Part = { answer?: Pick<Answer, 'marks' | 'places'>; drawn?: Drawn };

/**
 * Decides what to draw of a story: pure, the same on server and client, independent of screen and camera.
 */
export function buildScene(
	{ corpus, layout }: Pick<StoryData, 'corpus' | 'layout'>,
	{ answer, drawn = everyLink(corpus) }: Part = {}
): Scene {
	const marks = answer && new Set(answer.marks);
	const isAsked = ({ id }: { id: string }) => !marks || marks.has(id);
	const arcs = arcsOf(corpus, layout.leans, drawn.links).filter(isAsked);
	const loops = loopsOf(corpus).filter(isAsked);
	const events = sceneEventsOf(corpus).filter((event) => isAsked(event) && (drawn.events?.has(event.id) ?? true));
	const numbers = drawn.numbered ? numbersOf(corpus, layout.numbers, arcs, events, isAsked) : [];
	const ends = new Set(
		drawn.places && [
			...drawn.places,
			...endsOf(corpus, [...arcs, ...loops, ...events, ...numbers.map(({ mark }) => ({ id: mark }))], drawn.strands)
		]
	);
	const stands = ({ id }: { id: string }) => (!answer || answer.places.has(id)) && (!drawn.places || ends.has(id));
	const scene = {
		world: worldOf(corpus.story.bounds),
		strands: sceneStrandsOf(corpus, layout.leans, drawn.strands, drawn.lit),
		arcs,
		loops,
		places: scenePlacesOf(corpus, drawn.nameless ? undefined : layout.labels, layout.shapes).filter(stands),
		events,
		numbers,
		captions: drawn.captioned ? sceneCaptionsOf(layout.captions, numbers, arcs) : [],
		labels: labelsOf(corpus, layout.labels).filter((label) => label.kind === 'country' || stands(label)),
		countries: markedCountries(corpus)
	};
	return { ...scene, counts: countsOf(scene) };
}

/** The labels of a plan, those of places with the name and the position of their place. */
function labelsOf(corpus: Brief, labels: readonly PlannedLabel[]): SceneLabel[] {
	const standOf = standsOf(corpus);
	const names = new Map(corpus.places.map(({ id, name }) => [id, name]));
	return labels.map(({ text, at, ...label }) => ({ ...label, text: text ?? names.get(label.id) ?? '', at: at ?? standOf(label.id).at }));
}

/** The places where what is drawn ends or stands: lines, events, numbers by their marks. */
function endsOf(corpus: Brief, drawn: readonly { id: string }[], strands: readonly Strand[]): string[] {
	const { items } = indexCorpus(corpus);
	const marks = drawn.flatMap(({ id }) => {
		const found = items.get(id);
		return found?.type === 'link' || found?.type === 'event' ? placesOf(found) : [];
	});
	return [...marks, ...strands.flatMap(({ ends }) => ends)];
}

/** The scale from which on a place without a label is drawn: the closest at which labels are tried. */
const NAMELESS = SIDES.at(-1)!;

/**
 * Places, the principal places last and so drawn over the others.
 *
 * @param labels where given, a place is drawn from the scale on from which its name is; the principal places are drawn always
 * @param shapes codes of the countries whose shapes the basemap has, by the ids of their places
 */
export function scenePlacesOf(corpus: Brief, labels?: readonly PlannedLabel[], shapes: Layout['shapes'] = {}): ScenePlace[] {
	const principal = new Set(corpus.story.principal);
	const standOf = standsOf(corpus);
	const nameless = NAMELESS / worldOf(corpus.story.bounds).first.size;
	const named = new Map(labels?.map(({ id, fromWorldPixels }) => [id, fromWorldPixels]));
	return corpus.places
		.map(({ id, name, placed }): ScenePlace => ({
			id,
			name,
			...standOf(id),
			principal: principal.has(id),
			fromWorldPixels: labels && !principal.has(id) ? (named.get(id) ?? nameless) : 0,
			shape: `place-${placed}`,
			...(placed === 'approximate' && { area: shapes[id] ?? '' })
		}))
		.sort((a, b) => Number(a.principal) - Number(b.principal));
}

/** ISO 3166-1 codes of the countries that stand on the map as marks. */
export function markedCountries(corpus: Brief): string[] {
	return corpus.places.flatMap(({ kind, country }) => (kind === 'country' ? (country ?? []) : []));
}

/**
 * The drawn events, above their places, several at one place one above the other; an event is not drawn at an area where a nearer place is
 * given.
 */
export function sceneEventsOf(corpus: Brief): SceneEvent[] {
	const standOf = standsOf(corpus);
	const areas = new Set(corpus.places.filter(({ placed }) => placed === 'approximate').map(({ id }) => id));
	const stacked = new Map<string, number>();
	return corpus.events.flatMap((event) => {
		const { drawing, conflict = false } = eventKindOf(corpus, event);
		if (drawing === 'none') return [];
		const shape = eventShape(drawing, { conflict, done: !NOT_DONE.includes(event.status), contested: isContested(corpus, event.id) });
		const nearer = event.places.filter((place) => !areas.has(place));
		return (nearer.length > 0 ? nearer : event.places).map((place): SceneEvent => {
			const below = stacked.get(place) ?? 0;
			stacked.set(place, below + 1);
			const { at, offset } = standOf(place);
			return { id: event.id, at, offset: [offset[0], offset[1] - EVENT_RISE - EVENT_STEP * below], shape };
		});
	});
}

/** Positions of the marks among `ids`: a place's, event's or loop's own, an arc's middle and ends. */
export function positionsOf(scene: Scene, ids: Iterable<string>): Position[] {
	const wanted = new Set(ids);
	return [
		...[...scene.strands, ...scene.arcs]
			.filter(({ id }) => wanted.has(id))
			.flatMap(({ path }) => [0.5, 0, 1].map((share) => inWorld(pointAt(path, share), scene.world))),
		...[...scene.loops, ...scene.places, ...scene.events].filter(({ id }) => wanted.has(id)).map(({ at }) => at)
	];
}
