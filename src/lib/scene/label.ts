import type { Position } from '../corpus/types.ts';
import { moved, type Box } from '../geometry/box.ts';
import type { Point } from '../geometry/polyline.ts';
import { LABEL } from './line-styles.ts';
import { textWidth } from './text-width.ts';

// This module says what a label is and how much room a label takes. Where each label stands is decided in layout/, once.

export const ANCHORS = ['right', 'left', 'below', 'above', 'below-right', 'below-left', 'above-right', 'above-left'] as const;
/** The side of its place on which a label stands; `middle` is on the place itself. */
export type Anchor = (typeof ANCHORS)[number] | 'middle';

export type SceneLabel = {
	/** The id of the place that the label names, or a country's code. */
	id: string;
	kind: 'principal' | 'place' | 'country';
	text: string;
	at: Position;
	anchor: Anchor;
	/** Pixels from `at` to the place as drawn; absent for a place that is drawn at `at`. */
	offset?: Point | undefined;
	/** The smallest number of pixels per world width from which on the label stands clear of all labels before; 0 is always. */
	fromWorldPixels: number;
};

/** Distance from the middle of a place to its label, sideways and up or down (half a line of text more). */
const REACH = [9, 14] as const;
/** Factor by which letter spacing widens a country's name. */
const COUNTRY_SPACING = 1.25;

/**
 * Shorter sides of the map in pixels at which labels are checked, from the smallest embed up to deep zoom. Principal labels stand clear at
 * every side; another label shows from the first side on from which that label stands clear.
 */
export const SIDES: readonly number[] = [190, 240, 290, 340, 400, 480, 560, 660, 710, 780, 860, 920, 1080, 1600, 2400, 4800, 9600];
/** The sides that a first view may have; the sides beyond are closer views. */
export const SCREEN_SIDES = SIDES.filter((side) => side <= 1080);

const OFFSETS: Record<Anchor, [number, number]> = {
	right: [1, 0],
	left: [-1, 0],
	below: [0, 1],
	above: [0, -1],
	'below-right': [0.7, 0.8],
	'below-left': [-0.7, 0.8],
	'above-right': [0.7, -0.8],
	'above-left': [-0.7, -0.8],
	middle: [0, 0]
};

/** Where the text's reference point (its near end, half its height) stands, in pixels from the place. */
function labelOffset(anchor: Anchor): [number, number] {
	const [x, y] = OFFSETS[anchor];
	return [x * REACH[0], y * REACH[1]];
}

/** Where the text of a label stands, in pixels from its position. */
export function textOffset({ anchor, offset: [x, y] = [0, 0] }: Pick<SceneLabel, 'anchor' | 'offset'>): Point {
	const [dx, dy] = labelOffset(anchor);
	return [x + dx, y + dy];
}

/** Where the reference point lies in the text. */
export function textAlign(anchor: Anchor): 'start' | 'middle' | 'end' {
	const [x] = OFFSETS[anchor];
	return x > 0 ? 'start' : x < 0 ? 'end' : 'middle';
}

/** The space a label takes, in pixels round its place. */
export function labelBox(text: string, kind: SceneLabel['kind'], anchor: Anchor): Box {
	const size = LABEL[kind].size;
	const width = textWidth(text, size) * (kind === 'country' ? COUNTRY_SPACING : 1) + 2;
	const height = size + 2;
	const [dx, dy] = labelOffset(anchor);
	const left = { start: dx, middle: dx - width / 2, end: dx - width }[textAlign(anchor)];
	return [left, dy - height / 2, left + width, dy + height / 2];
}

/** The space that a placed label takes, in pixels round its position. */
export const boxOfLabel = ({ text, kind, anchor, offset = [0, 0] }: Pick<SceneLabel, 'text' | 'kind' | 'anchor' | 'offset'>): Box =>
	moved(labelBox(text, kind, anchor), offset);
