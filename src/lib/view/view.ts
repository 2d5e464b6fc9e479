/** What a reader sees, as far as a link can carry it. The URL is its only store. */
export type View = {
	/** Id of the selected place, event, link, article or excerpt. */
	item: string | null;
	/** What the map shows as `[west, south, east, north]` in degrees; null is the story's first view. */
	bbox: Bounds | null;
	/** Which parts are shown. */
	view: 'both' | 'map' | 'list';
	theme: 'auto' | 'light' | 'dark';
	/** off: nothing moves. auto: as the reader's system asks. */
	motion: 'auto' | 'off';
	/** Never starts WebGL: the drawn map stays. */
	static: boolean;
};

export type Bounds = [west: number, south: number, east: number, north: number];

export const FIRST_VIEW: View = { item: null, bbox: null, view: 'both', theme: 'auto', motion: 'auto', static: false };
