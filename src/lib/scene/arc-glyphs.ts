import type { ArcGlyph } from './types.ts';
import bearing from '@turf/bearing';
import type { Position } from '../corpus/types.ts';
import type { LinkDrawing, Tone } from '../corpus/vocabulary.ts';
import { pointAt } from '../geometry/polyline.ts';
import type { Shape } from './shapes.ts';

/** Share of an arc's length at which its head stands: past the middle, where arcs of one fan are still apart. */
const HEAD = 0.6;
/** Heads of neighbouring arcs stand apart by this share, in three steps, so that they do not run together on a small map. */
const STAGGER = 0.06;
/** Where the burst of a conflict stands: past the head, on the side that the arc leads to. */
const BURST = 0.82;

/** What of a link its signs say. */
type Said = { tone: Tone; flow: LinkDrawing; conflict: boolean; contested: boolean };

/**
 * The signs of an arc: a head towards its end, ringed where accounts differ, one each way for an exchange, two bars where it is broken, and
 * a burst where it belongs to a conflict.
 */
export function headsOf(path: readonly Position[], { tone, flow, conflict, contested }: Said, rank: number): ArcGlyph[] {
	const share = HEAD + (rank % 3) * STAGGER;
	const glyphs = [glyphAt(path, `head-${tone}`, share, 0)];
	if (contested) glyphs.unshift(glyphAt(path, `contested-${tone}`, share, 0));
	if (flow === 'both') glyphs.push(glyphAt(path, `head-${tone}`, 1 - share, 180));
	if (flow === 'break') glyphs.push(glyphAt(path, `break-${tone}`, 0.5, 0));
	if (conflict) glyphs.push(glyphAt(path, 'conflict', BURST, 0));
	return glyphs;
}

function glyphAt(path: readonly Position[], shape: Shape, share: number, turn: number): ArcGlyph {
	const heading = bearing(pointAt(path, share - 0.01), pointAt(path, share + 0.01));
	return { shape, at: pointAt(path, share), bearing: (heading + turn + 360) % 360 };
}
