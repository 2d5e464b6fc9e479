import type { Answer } from '../query/ask.ts';
import type { Bend, Flow, Scene, SceneArc, SceneEvent, ScenePlace, StoryData } from './types.ts';
import type { Brief } from '../corpus/brief.ts';
import { isContested } from '../corpus/queries.ts';
import type { Position } from '../corpus/types.ts';
import type { LinkKind, Status } from '../corpus/vocabulary.ts';
import { headsOf } from './arc-glyphs.ts';
import { cutAtEdge } from '../geometry/antimeridian.ts';
import { arcLine } from '../geometry/great-circle.ts';
import { part, pointAt } from '../geometry/polyline.ts';
import { inWorld, worldOf, type World } from '../geometry/world.ts';

/** The gap of a broken arc, as shares of its length. */
const GAP = [0.47, 0.53] as const;
/** Drawn dashed: not reported as done. */
export const NOT_DONE: readonly Status[] = ['planned', 'alleged', 'announced', 'denied'];
const BOTH_WAYS: ReadonlySet<LinkKind> = new Set(['talks', 'call', 'visit', 'agreement']);
/** Height in pixels of one conflict burst above its place. */
const BURST_RISE = 17;

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
		return path.length < 2 ? [] : [arcOf(link, path, rank, isContested(corpus, link.id), world)];
	});
}

type OutlineLink = Brief['links'][number];

function arcOf(link: OutlineLink, path: Position[], rank: number, contested: boolean, world: World): SceneArc {
	const flow = flowOf(link);
	const broken = flow === 'stops';
	const lines = broken ? [part(path, 0, GAP[0]), part(path, GAP[1], 1)] : [path];
	return {
		id: link.id,
		tone: link.tone,
		dashed: NOT_DONE.includes(link.status),
		broken,
		flow,
		path,
		pieces: lines.flatMap((line) => cutAtEdge(line, world.west)),
		glyphs: headsOf(path, link.tone, flow, rank, contested).map((glyph) => ({ ...glyph, at: inWorld(glyph.at, world) }))
	};
}

function flowOf(link: OutlineLink): Flow {
	if (link.kind === 'severance') return 'stops';
	if (BOTH_WAYS.has(link.kind)) return 'both';
	return link.tone === 'cooperative' ? 'stream' : 'pulse';
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
	return corpus.events
		.filter((event) => event.kind === 'battle')
		.flatMap((event) => {
			const nearer = event.places.filter((place) => !areas.has(place));
			return (nearer.length > 0 ? nearer : event.places).map((place): SceneEvent => {
				const rank = (stacked.get(place) ?? 0) + 1;
				stacked.set(place, rank);
				return {
					id: event.id,
					at: positionOf(place),
					offset: [0, -BURST_RISE * rank],
					shape: NOT_DONE.includes(event.status) ? 'burst-unconfirmed' : isContested(corpus, event.id) ? 'burst-contested' : 'burst'
				};
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
