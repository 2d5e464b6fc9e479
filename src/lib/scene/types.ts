import type { Brief } from '../corpus/brief.ts';
import type { Calendar, Position } from '../corpus/types.ts';
import type { LinkDrawing, Tone } from '../corpus/vocabulary.ts';
import type { Point } from '../geometry/polyline.ts';
import type { World } from '../geometry/world.ts';
import type { SceneLabel } from './label.ts';
import type { Shape } from './shapes.ts';

/** How far an arc bends off its great circle, as `arcLine` takes it, and its rank among those that join the same places. */
export type Bend = { bend: number; rank: number };

/** What is worked out once for a corpus, before any reader comes: how arcs bend and where labels stand. */
export type Layout = { bends: Record<string, Bend>; labels: SceneLabel[] };

/** A name of the basemap, and the scale from which on it fits into its country. */
export type Country = { code: string; name: string; at: Position; fromWorldPixels: number };

/** A story as it is handed on: always one argument. */
export type StoryData = { corpus: Brief; dates: Calendar; layout: Layout };

/** A small sign on an arc that says direction, tone and break without motion or colour. */
export type ArcGlyph = {
	shape: Shape;
	at: Position;
	/** Degrees clockwise from north; Mercator keeps angles, so also on screen. */
	bearing: number;
};

/** The same on a loop, by pixels from its point. */
export type LoopGlyph = Pick<ArcGlyph, 'shape' | 'bearing'> & { offset: Point };

/** What is drawn of a link, wherever it goes. */
export type SceneLink = {
	id: string;
	tone: Tone;
	/** Not reported as done (planned, alleged, announced, denied): drawn dashed. */
	dashed: boolean;
	/** A relation that was ended: broken in the middle. */
	broken: boolean;
	/** What moves along it; its glyphs say the same without motion. */
	flow: LinkDrawing;
};

export type SceneArc = SceneLink & {
	/** The whole line from a place of the world, longitudes running on over the world's edges. */
	path: Position[];
	/** What is drawn: cut at the edges of the world and, where broken, in the middle. */
	pieces: Position[][];
	glyphs: ArcGlyph[];
};

/** A link within one point of the map: its line has the same size in pixels at every scale. */
export type SceneLoop = SceneLink & {
	at: Position;
	/** The whole line, in pixels round `at` at full size. */
	path: Point[];
	/** What is drawn of the line. */
	pieces: Point[][];
	glyphs: LoopGlyph[];
};

export type ScenePlace = {
	id: string;
	name: string;
	at: Position;
	/** Pixels at full size from `at`, so that places at the same coordinates can all be seen and clicked. */
	offset: Point;
	principal: boolean;
	/** A full dot where the text names the place, a ring where it is implied, a wide broken ring where it stands for an area. */
	shape: Shape;
};

export type SceneEvent = {
	id: string;
	at: Position;
	/** Pixels at full size from `at`, so that burst and dot can both be seen and clicked. */
	offset: Point;
	shape: Shape;
};

/** Everything that is drawn over the basemap, as data, in drawing order. Both renderers draw this and nothing else. */
export type Scene = {
	/** What is drawn of the Earth, and where; all positions of the scene lie in it. */
	world: World;
	arcs: SceneArc[];
	loops: SceneLoop[];
	places: ScenePlace[];
	events: SceneEvent[];
	labels: SceneLabel[];
	/** Codes of the countries that are marks themselves: their name stands at the mark, and nowhere else. */
	countries: string[];
};
