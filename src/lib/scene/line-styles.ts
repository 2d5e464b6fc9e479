/**
 * How lines and names are drawn, whoever draws them. Lengths in CSS pixels on a map of ordinary size: a small one draws its marks at a
 * share of them (`MARK_SCALE`).
 */
export const ARC = {
	width: 2,
	/** Of what was broken off. */
	broken: 3,
	/** Of what is selected or pointed at. */
	strong: 4.5,
	/** The casing under a line keeps it clear of what it crosses. */
	casing: 5,
	casingOpacity: 0.75,
	/** Of what is not reported as done, in widths of the line: stroke, then gap. */
	dash: [3, 2]
} as const;

/** Opacity of what steps back behind what is selected. */
export const MUTED = { arc: 0.22, event: 0.22, place: 0.5 } as const;

export const BORDER = {
	width: 1.2,
	/** Of a disputed border, in widths of the line. */
	dash: [3, 3]
} as const;

export const RIVER = { width: 1.1 } as const;

/** Sizes and halos in pixels, letter spacing in sizes; names keep their size on small maps. */
export const LABEL = {
	principal: { size: 13, weight: 600, halo: 1.5, spacing: 0 },
	place: { size: 11, weight: 400, halo: 1.5, spacing: 0 },
	country: { size: 10.5, weight: 400, halo: 1, spacing: 0.08 }
} as const;
