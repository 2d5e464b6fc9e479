/**
 * The looks of lines and names, for both renderers. Lengths are in CSS pixels on a map of ordinary size: a small map draws marks at a share
 * of these lengths (`MARK_SCALE`).
 */
export const ARC = {
	width: 2.4,
	/** The width of a link that breaks something off. */
	broken: 3,
	/** The width of a link that is selected or pointed at. */
	strong: 4.5,
	/** The casing under a line keeps the line clear of whatever the line crosses. */
	casing: 5,
	casingOpacity: 0.75,
	/** The dashes of a link not reported as done, in widths of the line: stroke, then gap. */
	dash: [3, 2]
} as const;

/** Strands: quiet lines that do not ask to be looked at. `lit` is the width of those of the open item, `strong` of the one pointed at. */
export const STRAND = { width: 1.2, lit: 2, strong: 4 } as const;

/** The width of the paper-coloured middle of a hollow line, as a share of the line's. */
export const HOLLOW = 0.45;

/** Opacity of marks that step back behind the selected mark or the mark pointed at. */
export const MUTED = { arc: 0.14, event: 0.22, place: 0.5 } as const;

/**
 * Areas: the opacity of the hatching of a country, which steps back as far as lines do, and of a disc, whose middle has a share of that
 * opacity and whose radius is a share of the side of the first view; of the hatching the pitch as a share of the view's side and the width of
 * a line as a share of the pitch.
 */
export const AREA = { normal: 0.7, muted: MUTED.arc, strong: 1, middle: 0.35, radius: 0.06, pitch: 0.01, line: 0.14 } as const;

export const BORDER = {
	width: 1.2,
	/** The dashes of a disputed border, in widths of the line. */
	dash: [3, 3]
} as const;

export const RIVER = { width: 1.1 } as const;

/** Sizes and halos in pixels, letter spacing in sizes; names keep their size on small maps. */
export const LABEL = {
	principal: { size: 13, weight: 600, halo: 1.5, spacing: 0 },
	place: { size: 11, weight: 400, halo: 1.5, spacing: 0 },
	country: { size: 10.5, weight: 400, halo: 1, spacing: 0.08 }
} as const;

/** Captions: the height of a line, and the lines' sizes. */
export const CAPTION = { line: 15, looks: { head: { size: 12 }, words: { size: 12.5 }, foot: { size: 11 } } } as const;
