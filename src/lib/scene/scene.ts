import type { Answer } from '../query/answer.ts';
import type { Bend, Scene, SceneArc, SceneEvent, SceneLink, SceneLoop, ScenePlace, StoryData } from './types.ts';
import type { Brief } from '../corpus/brief.ts';
import { eventKindOf, isContested, linkKindOf } from '../corpus/queries.ts';
import type { Position } from '../corpus/types.ts';
import type { Status } from '../corpus/vocabulary.ts';
import { headOf, LOOP_HEAD, placed, signsOf, type Sign } from './arc-glyphs.ts';
import { loopLine } from './loops.ts';
import { eventShape } from './shapes.ts';
import { standApart, type Stand } from './stand-apart.ts';
import { cutAtEdge } from '../geometry/antimeridian.ts';
import { arcLine } from '../geometry/great-circle.ts';
import { project } from '../geometry/mercator.ts';
import { part, pointAt, type Point } from '../geometry/polyline.ts';
import { inWorld, worldOf } from '../geometry/world.ts';

/** The gap of a broken arc, as shares of its length. */
const GAP = [0.47, 0.53] as const;
/** Not reported as done: links with these statuses are drawn dashed, events hollow. */
export const NOT_DONE: readonly Status[] = ['planned', 'alleged', 'announced', 'denied'];
/** Height in pixels of an event above its place, and of each next event above the event before: two rings do not touch. */
const EVENT_RISE = 17;
const EVENT_STEP = 30;

/**
 * Decides what to draw of a story, of the whole story or of the answer to a query: pure, the same on server and client, independent of
 * screen and camera.
 */
export function buildScene({ corpus, layout }: Pick<StoryData, 'corpus' | 'layout'>, answer?: Pick<Answer, 'marks' | 'places'>): Scene {
	const marks = answer && new Set(answer.marks);
	const isAsked = ({ id }: { id: string }) => !marks || marks.has(id);
	const stands = ({ id }: { id: string }) => !answer || answer.places.has(id);
	return {
		world: worldOf(corpus.story.bounds),
		arcs: arcsOf(corpus, layout.bends).filter(isAsked),
		loops: loopsOf(corpus).filter(isAsked),
		places: scenePlacesOf(corpus).filter(stands),
		events: sceneEventsOf(corpus).filter(isAsked),
		labels: layout.labels.filter((label) => label.kind === 'country' || stands(label)),
		countries: markedCountries(corpus)
	};
}

/** A function from the id of a place to where the place is drawn in the world; throws for an unknown id. */
export function standsOf(corpus: Brief): (id: string) => Stand {
	const world = worldOf(corpus.story.bounds);
	const stands = standApart(corpus.places.map(({ id, coordinates }) => ({ id, at: inWorld(coordinates, world) })));
	return (id) => {
		const stand = stands.get(id);
		if (!stand) throw new Error(`no place "${id}" among ${stands.size}`);
		return stand;
	};
}

/** Links between places that stand apart, as arcs. */
export function arcsOf(corpus: Brief, bends: Readonly<Record<string, Bend>>): SceneArc[] {
	const standOf = standsOf(corpus);
	const world = worldOf(corpus.story.bounds);
	return corpus.links.flatMap((link) => {
		const [from, to] = [standOf(link.from).at, standOf(link.to).at];
		if (from === to) return [];
		const { bend, rank } = bends[link.id] ?? { bend: 0, rank: 0 };
		const path = arcLine(from, to, bend);
		const { drawn, signs } = drawingOf(corpus, link, headOf(rank));
		return {
			...drawn,
			path,
			pieces: unbroken(path, drawn).flatMap((line) => cutAtEdge(line, world.west)),
			glyphs: signs.map((sign) => {
				const { at, bearing } = placed(path, sign, project);
				return { shape: sign.shape, at: inWorld(at, world), bearing };
			})
		};
	});
}

/**
 * Links from a place to itself, or to another place at the same point, as loops and bows; links of the same two places take one rank after
 * the other.
 */
export function loopsOf(corpus: Brief): SceneLoop[] {
	const standOf = standsOf(corpus);
	const ranks = new Map<string, number>();
	return corpus.links.flatMap((link) => {
		const [from, to] = [standOf(link.from), standOf(link.to)];
		if (from.at !== to.at) return [];
		const between = [link.from, link.to].sort().join(' ');
		const rank = ranks.get(between) ?? 0;
		ranks.set(between, rank + 1);
		const path = loopLine(from.offset, to.offset, rank);
		const { drawn, signs } = drawingOf(corpus, link, LOOP_HEAD);
		return {
			...drawn,
			at: from.at,
			path,
			pieces: unbroken(path, drawn),
			glyphs: signs.map((sign) => {
				const { at, bearing } = placed(path, sign, (point) => point);
				return { shape: sign.shape, offset: at, bearing };
			})
		};
	});
}

type OutlineLink = Brief['links'][number];

/** What is drawn of a link, whichever line the link takes. */
function drawingOf(corpus: Brief, link: OutlineLink, head: number): { drawn: SceneLink; signs: Sign[] } {
	const { id, tone, status } = link;
	const { drawing: flow, conflict = false } = linkKindOf(corpus, link);
	return {
		drawn: { id, tone, dashed: NOT_DONE.includes(status), broken: flow === 'break', flow },
		signs: signsOf({ tone, flow, conflict, contested: isContested(corpus, id) }, head)
	};
}

/** The drawn pieces of a line: the whole line, or what the gap leaves. */
const unbroken = (path: readonly Point[], { broken }: SceneLink): Point[][] =>
	broken ? [part(path, 0, GAP[0]), part(path, GAP[1], 1)] : [[...path]];

/** Places, the principal places last and so drawn over the others. */
export function scenePlacesOf(corpus: Brief): ScenePlace[] {
	const principal = new Set(corpus.story.principal);
	const standOf = standsOf(corpus);
	return corpus.places
		.map(({ id, name, placed }): ScenePlace => ({
			id,
			name,
			...standOf(id),
			principal: principal.has(id),
			shape: `place-${placed}`
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
		...scene.arcs
			.filter(({ id }) => wanted.has(id))
			.flatMap(({ path }) => [0.5, 0, 1].map((share) => inWorld(pointAt(path, share), scene.world))),
		...[...scene.loops, ...scene.places, ...scene.events].filter(({ id }) => wanted.has(id)).map(({ at }) => at)
	];
}
