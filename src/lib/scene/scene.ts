import type { Corpus, Event, Link, Place, Position, Status, Tone } from '../corpus/types';
import { bendsOf } from './fan';
import { arcLine, cutAtAntimeridian, part, pointAt } from './great-circle';
import { headsOf, type ArcGlyph } from './arc-glyphs';
import { placeLabels, type Country, type SceneLabel } from './labels';
import type { Shape } from './shapes';

/** What moves along an arc, and the same said without motion by its glyphs. */
export type Flow = 'pulse' | 'stream' | 'both' | 'stops';

export type SceneArc = {
	id: string;
	label: string;
	tone: Tone;
	/** Not reported as done (planned, alleged, announced, denied): drawn dashed. */
	dashed: boolean;
	/** A relation that was ended: broken in the middle. */
	broken: boolean;
	contested: boolean;
	flow: Flow;
	/** The whole line, longitudes running on past 180. */
	path: Position[];
	/** What is drawn: cut at the antimeridian and, where broken, in the middle. */
	pieces: Position[][];
	glyphs: ArcGlyph[];
};

export type ScenePlace = {
	id: string;
	label: string;
	at: Position;
	principal: boolean;
	/** A full dot where the text names the place, a ring where it is implied, a wide broken ring where it stands for an area. */
	shape: Shape;
};

export type SceneBattle = {
	id: string;
	label: string;
	at: Position;
	/** Pixels from the place, so that burst and dot can both be seen and clicked. */
	offset: [number, number];
	shape: Shape;
};

/** Everything that is drawn over the basemap, as data, in drawing order. Both renderers draw this and nothing else. */
export type Scene = {
	arcs: SceneArc[];
	places: ScenePlace[];
	battles: SceneBattle[];
	labels: SceneLabel[];
};

/** The gap of a broken arc, as shares of its length. */
const GAP = [0.47, 0.53] as const;
const NOT_DONE: readonly Status[] = ['planned', 'alleged', 'announced', 'denied'];
/** Height in pixels of one conflict burst above its place. */
const BURST_RISE = 17;

/**
 * Decides what to draw for a corpus: pure, the same on server and client, independent of screen and camera.
 *
 * @param countries names for the basemap, the most important first
 */
export function buildScene(corpus: Corpus, countries: readonly Country[]): Scene {
	const places = new Map(corpus.places.map((place) => [place.id, place]));
	const contested = new Set(corpus.disagreements.flatMap((d) => d.about));
	const principal = new Set(corpus.story.principal);
	const bends = bendsOf(corpus.links, (id) => placeOf(places, id).coordinates);
	const arcs = corpus.links.flatMap((link) => arcOf(link, bends.get(link.id)!, places, contested.has(link.id)));
	const scenePlaces = corpus.places
		.map((place) => ({
			id: place.id,
			label: place.name,
			at: place.coordinates,
			principal: principal.has(place.id),
			shape: `place-${place.placed}` as const
		}))
		// Principal places last: drawn over the others.
		.sort((a, b) => Number(a.principal) - Number(b.principal));
	const battles = battlesOf(corpus.events, places, contested);
	return { arcs, places: scenePlaces, battles, labels: placeLabels({ places: scenePlaces, battles, arcs, countries, bounds: corpus.story.bounds }) };
}

function arcOf(
	link: Link,
	{ bend, rank }: { bend: number; rank: number },
	places: ReadonlyMap<string, Place>,
	contested: boolean
): SceneArc[] {
	const path = arcLine(placeOf(places, link.from).coordinates, placeOf(places, link.to).coordinates, bend);
	if (path.length < 2) return [];
	const broken = link.kind === 'severance';
	const flow = flowOf(link);
	const lines = broken ? [part(path, 0, GAP[0]), part(path, GAP[1], 1)] : [path];
	return [
		{
			id: link.id,
			label: link.title,
			tone: link.tone,
			dashed: NOT_DONE.includes(link.status),
			broken,
			contested,
			flow,
			path,
			pieces: lines.flatMap(cutAtAntimeridian),
			glyphs: headsOf(path, link.tone, flow, rank)
		}
	];
}

function placeOf(places: ReadonlyMap<string, Place>, id: string): Place {
	const place = places.get(id);
	if (!place) throw new Error(`no place ${id}`);
	return place;
}

function flowOf(link: Link): Flow {
	if (link.kind === 'severance') return 'stops';
	if (link.kind === 'talks' || link.kind === 'call' || link.kind === 'visit') return 'both';
	return link.tone === 'cooperative' ? 'stream' : 'pulse';
}

function battlesOf(events: readonly Event[], places: ReadonlyMap<string, Place>, contested: ReadonlySet<string>): SceneBattle[] {
	const stacked = new Map<string, number>();
	return events
		.filter((event) => event.kind === 'battle')
		.flatMap((event) =>
			event.places.flatMap((id) => {
				const below = stacked.get(id) ?? 0;
				stacked.set(id, below + 1);
				const offset: [number, number] = [0, -BURST_RISE * (below + 1)];
				return [
					{
						id: event.id,
						label: event.title,
						at: placeOf(places, id).coordinates,
						offset,
						shape: NOT_DONE.includes(event.status) ? 'battle-unconfirmed' : contested.has(event.id) ? 'battle-contested' : 'battle'
					}
				];
			})
		);
}

/** Positions of the marks among `ids`: a place's or battle's own, an arc's middle and ends. */
export function anchorsOf(scene: Scene, ids: Iterable<string>): Position[] {
	const wanted = new Set(ids);
	return [
		...scene.arcs.filter(({ id }) => wanted.has(id)).flatMap(({ path }) => [pointAt(path, 0.5), pointAt(path, 0), pointAt(path, 1)]),
		...[...scene.places, ...scene.battles].filter(({ id }) => wanted.has(id)).map(({ at }) => at)
	];
}
