/** Layers from top to bottom: each may import the layers of the rows below its own. `docs/architecture.md` shows the same table. */
export const ROWS = [
	['routes'],
	['Dashboard'],
	['map', 'svg', 'stage', 'legend', 'timeline', 'filters', 'tour', 'reader', 'embed', 'exports'],
	['session'],
	['scene', 'delivery'],
	['view'],
	['query', 'words', 'geometry'],
	['corpus']
];

/** The picture of the rows, as messages and documents show it. */
export const PICTURE = ROWS.map((row) => (row.length > 1 ? `{${row.join(', ')}}` : row[0])).join(' -> ');
