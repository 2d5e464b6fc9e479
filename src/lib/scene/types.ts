import type { Brief } from '../corpus/brief.ts';
import type { Calendar, Position } from '../corpus/types.ts';
import type { LinkDrawing, Tone } from '../corpus/vocabulary.ts';
import type { Point } from '../geometry/polyline.ts';
import type { World } from '../geometry/world.ts';
import type { SceneLabel } from './label.ts';
import type { Shape } from './shapes.ts';

/** A label as planned: the name and the position of a place stand with the place. */
export type PlannedLabel = Omit<SceneLabel, 'text' | 'at'> & Partial<Pick<SceneLabel, 'text' | 'at'>>;

/** The plan of a corpus, worked out once, before any reader comes: how lines bend, where labels and the numbers of points stand. */
export type Layout = {
	/**
	 * How far the middle of a line bends to the right of its direction, as a share of its length: of loud links by the id of the link, of
	 * strands by the id of the strand, from its first end to its second.
	 */
	leans: Record<string, number>;
	labels: PlannedLabel[];
	/**
	 * Where the number of its point stands on a loud link, by the id of the link: the share of the line, or pixels from the line's beginning
	 * where the line is too short for its number.
	 */
	numbers: Record<string, number | Point>;
	/** What stands beside the numbers on a wide map, what matters most first. */
	captions: PlannedCaption[];
	/** The code of each place that is a country whose shape the basemap has. */
	shapes?: Readonly<Record<string, string>>;
};

/** What a caption says: a line in bold, a few lines, and a quiet line or none. */
export type CaptionText = {
	/** The id of the point. */
	id: string;
	head: string;
	lines: string[];
	/** Of a disputed question up to two answers, each with who gives it; they stand in the place of the last line where there is room. */
	answers?: CaptionAnswer[];
	/** Empty for none. */
	foot: string;
};

/** An answer in brief, and a speaker's name. */
export type CaptionAnswer = { answer: string; who: string };

export type PlannedCaption = CaptionText & {
	/** Whether the caption stands at the place where the line of its link begins, and not at its number. */
	atStart?: boolean;
	/** Pixels from there to the first line: to its near end, and to half its height. */
	offset: Point;
	/** Which end of the lines is near. */
	align: 'start' | 'middle' | 'end';
	/** The smallest number of pixels per world width from which on the caption has room. */
	fromWorldPixels: number;
};

/** A caption where it is drawn. */
export type SceneCaption = PlannedCaption & { at: Position };

/** A country's name on the basemap, and the scale from which on the name fits into the country. */
export type Country = { code: string; name: string; at: Position; fromWorldPixels: number };

/** A story in one argument, so that its parts are never handed on apart. */
export type StoryData = { corpus: Brief; dates: Calendar; layout: Layout };

/** A small sign on an arc that says direction, tone and break without motion or colour. */
export type ArcGlyph = {
	shape: Shape;
	at: Position;
	/** Degrees clockwise from north, on the Earth and on the screen, since Mercator keeps angles. */
	bearing: number;
};

/** A small sign on a loop, at an offset in pixels from the loop's point. */
export type LoopGlyph = Pick<ArcGlyph, 'shape' | 'bearing'> & { offset: Point };

/** What is drawn of a link, be the link an arc or a loop. */
export type SceneLink = {
	id: string;
	tone: Tone;
	/** Whether nobody states the act as done (alleged, denied): the link has no side's colour and is drawn hollow, with a question mark. */
	doubted: boolean;
	/** Whether the link is still to be done (planned, announced) and is drawn dashed. */
	dashed: boolean;
	/** Whether the link ends a relation, and is drawn broken in the middle. */
	broken: boolean;
	/** What moves along the link; the link's glyphs say the same without motion. */
	flow: LinkDrawing;
};

export type SceneArc = SceneLink & {
	/** The whole line from a place of the world, longitudes running on over the world's edges. */
	path: Position[];
	/** The drawn pieces: cut at the edges of the world and, where broken, in the middle. */
	pieces: Position[][];
	glyphs: ArcGlyph[];
};

/** A link within one point of the map: its line has the same size in pixels at every scale. */
export type SceneLoop = SceneLink & {
	at: Position;
	/** The whole line, in pixels round `at` at full size. */
	path: Point[];
	/** The drawn pieces of the line. */
	pieces: Point[][];
	glyphs: LoopGlyph[];
};

/** Links between the same two places as one thin line. */
export type SceneStrand = {
	/** The strand's id, or the link's where there is one link. */
	id: string;
	/** The ids of the links. */
	links: readonly string[];
	tone: Tone | 'mixed';
	/** Whether the strand belongs to the open item, and stands out. */
	lit: boolean;
	path: Position[];
	/** The drawn pieces: cut at the edges of the world. */
	pieces: Position[][];
	/** The middle of the line, where a small sign tells the tone. */
	middle: Position;
};

/** The number of a point of the story, at the mark that carries the point. */
export type SceneNumber = {
	/** The id of the point. */
	id: string;
	number: number;
	/** The id of the arc or event that carries the point. */
	mark: string;
	at: Position;
	/** Pixels at full size from `at`. */
	offset: Point;
};

/** How many links a strand has, beside its middle. */
export type SceneCount = {
	/** The id of the strand. */
	id: string;
	count: number;
	at: Position;
	/** Pixels per world width from which on the count is drawn. */
	fromWorldPixels: number;
};

export type ScenePlace = {
	id: string;
	name: string;
	at: Position;
	/** Pixels at full size from `at`, so that places at the same coordinates can all be seen and clicked. */
	offset: Point;
	principal: boolean;
	/** Pixels per world width from which on the place is drawn: on the first map a dot has its name, or is not there. */
	fromWorldPixels: number;
	/** A full dot for a place that the text names, a ring for an implied place, a small broken ring within an area. */
	shape: Shape;
	/** What an area is drawn as: the code of the country whose shape is hatched, or empty for a soft disc, where the basemap has no shape. */
	area?: string;
};

export type SceneEvent = {
	id: string;
	at: Position;
	/** Pixels at full size from `at`, so that burst and dot can both be seen and clicked. */
	offset: Point;
	shape: Shape;
};

/** Everything that is drawn over the basemap, as data, in drawing order. Both renderers draw the scene and nothing else. */
export type Scene = {
	/** The drawn world, in which all positions of the scene lie, the paths of arcs excepted. */
	world: World;
	strands: SceneStrand[];
	counts: SceneCount[];
	arcs: SceneArc[];
	loops: SceneLoop[];
	places: ScenePlace[];
	events: SceneEvent[];
	numbers: SceneNumber[];
	captions: SceneCaption[];
	labels: SceneLabel[];
	/** Codes of the countries that are marks themselves: the name of such a country stands at its mark, and nowhere else. */
	countries: string[];
};
