import type { Answer } from '../query/ask.ts';
import type { Bend, Scene, SceneArc, SceneEvent, ScenePlace, StoryData } from './types.ts';
import type { Brief } from '../corpus/brief.ts';
import { eventKindOf, isContested, linkKindOf } from '../corpus/queries.ts';
import type { Position } from '../corpus/types.ts';
import type { Status } from '../corpus/vocabulary.ts';
import { headsOf } from './arc-glyphs.ts';
import { eventShape } from './shapes.ts';
import { cutAtEdge } from '../geometry/antimeridian.ts';
import { arcLine } from '../geometry/great-circle.ts';
import { part, pointAt } from '../geometry/polyline.ts';
import { inWorld, worldOf, type World } from '../geometry/world.ts';

/** The gap of a broken arc, as shares of its length. */
const GAP = [0.47, 0.53] as const;
/** Drawn dashed: not reported as done. */
export const NOT_DONE: readonly Status[] = ['planned', 'alleged', 'announced', 'denied'];
/** Height in pixels of an event above its place, and of each more above that: two rings do not touch. */
const EVENT_RISE = 17;
const EVENT_STEP = 30;

/**
 * Decides what to draw of a story, all of it or what answers a query: pure, the same on server and client, independent of screen and
 * camera.
 */
export function buildScene({ corpus, layout }: Pick<StoryData, 'corpus' | 'layout'>, answer?: Pick<Answer, 'marks' | 'places'>): Scene {
	const marks = answer && new Set(answer.marks);
	const isAsked = ({ id }: { id: string }) => !marks || marks.has(id);
	const stands = ({ id }: { id: string }) => !answer || answer.places.has(id);
	return {
		world: worldOf(corpus.story.bounds),
		arcs: arcsOf(corpus, layout.bends).filter(isAsked),
		places: scenePlacesOf(corpus).filter(stands),
		events: sceneEventsOf(corpus).filter(isAsked),
		labels: layout.labels.filter((label) => label.kind === 'country' || stands(label)),
		countries: markedCountries(corpus)
	};
}

/** A function from the id of a place to its `[lng, lat]` in the drawn world; throws for an unknown one. */
export function positionsOf(corpus: Brief): (id: string) => Position {
	const world = worldOf(corpus.story.bounds);
	const positions = new Map(corpus.places.map(({ id, coordinates }) => [id, inWorld(coordinates, world)]));
	return (id) => {
		const position = positions.get(id);
		if (!position) throw new Error(`no place "${id}" among ${positions.size}`);
		return position;
	};
}

/** Links as arcs; a link within one place has no line and is read in the panel only. */
export function arcsOf(corpus: Brief, bends: Readonly<Record<string, Bend>>): SceneArc[] {
	const positionOf = positionsOf(corpus);
	const world = worldOf(corpus.story.bounds);
	return corpus.links.flatMap((link) => {
		const { bend, rank } = bends[link.id] ?? { bend: 0, rank: 0 };
		const path = arcLine(positionOf(link.from), positionOf(link.to), bend);
		return path.length < 2 ? [] : [arcOf(corpus, link, path, rank, world)];
	});
}

type OutlineLink = Brief['links'][number];

function arcOf(corpus: Brief, link: OutlineLink, path: Position[], rank: number, world: World): SceneArc {
	const { id, tone, status } = link;
	const { drawing: flow, conflict = false } = linkKindOf(corpus, link);
	const broken = flow === 'break';
	const lines = broken ? [part(path, 0, GAP[0]), part(path, GAP[1], 1)] : [path];
	return {
		id,
		tone,
		dashed: NOT_DONE.includes(status),
		broken,
		flow,
		path,
		pieces: lines.flatMap((line) => cutAtEdge(line, world.west)),
		glyphs: headsOf(path, { tone, flow, conflict, contested: isContested(corpus, id) }, rank).map((glyph) => ({
			...glyph,
			at: inWorld(glyph.at, world)
		}))
	};
}

/** Places, the principal ones last: drawn over the others. */
export function scenePlacesOf(corpus: Brief): ScenePlace[] {
	const principal = new Set(corpus.story.principal);
	const positionOf = positionsOf(corpus);
	return corpus.places
		.map(({ id, name, placed }): ScenePlace => ({
			id,
			name,
			at: positionOf(id),
			principal: principal.has(id),
			shape: `place-${placed}`
		}))
		.sort((a, b) => Number(a.principal) - Number(b.principal));
}

/** ISO 3166-1 codes of the countries that stand on the map as marks. */
export function markedCountries(corpus: Brief): string[] {
	return corpus.places.flatMap(({ kind, country }) => (kind === 'country' ? (country ?? []) : []));
}

/** Events that are drawn, above their places, one above the other where there are several; not at an area too where a nearer place is given. */
export function sceneEventsOf(corpus: Brief): SceneEvent[] {
	const positionOf = positionsOf(corpus);
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
			return { id: event.id, at: positionOf(place), offset: [0, -EVENT_RISE - EVENT_STEP * below], shape };
		});
	});
}

/** Positions of the marks among `ids`: a place's or event's own, an arc's middle and ends. */
export function anchorsOf(scene: Scene, ids: Iterable<string>): Position[] {
	const wanted = new Set(ids);
	return [
		...scene.arcs
			.filter(({ id }) => wanted.has(id))
			.flatMap(({ path }) => [0.5, 0, 1].map((share) => inWorld(pointAt(path, share), scene.world))),
		...[...scene.places, ...scene.events].filter(({ id }) => wanted.has(id)).map(({ at }) => at)
	];
}
