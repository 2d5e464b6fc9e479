import type { Bounds } from '../geometry/bounds.ts';
import { EVERYTHING, type Query } from '../query/query.ts';

/** time: by the story's periods; place: under each place of a mark; article: under each article that tells it. */
export const LIST_ORDERS = ['time', 'place', 'article'] as const;
export type ListOrder = (typeof LIST_ORDERS)[number];

/** How the story is shown, whatever of the story is shown. */
export type Display = {
	theme: 'auto' | 'light' | 'dark';
	/** off: nothing moves. auto: as the reader's system asks. */
	motion: 'auto' | 'off';
	/** drawn: never starts WebGL, the drawn map stays. */
	renderer: 'auto' | 'drawn';
	/** min: the map without controls and legend, for a small frame. */
	chrome: 'full' | 'min';
	/** Whether links outside the story's focus are drawn at first. */
	background: boolean;
	/** What the list of marks is sorted by. */
	order: ListOrder;
};

/** What a reader sees, as far as a link can carry the view. The URL is the only store of a view. */
export type View = {
	/** Id of the open point, place, strand, event, link, disagreement, article, two articles, excerpt or actor; `''` where a link named something that no id can be. */
	open: string | null;
	/** Which marks are asked for. */
	query: Query;
	/**
	 * The bounds that the map shows, the east going on past 180 where the bounds cross the antimeridian; null is the story's first view,
	 * wide enough for the open item.
	 */
	camera: Bounds | null;
	/** Which parts are shown. */
	panes: 'both' | 'map' | 'list';
	display: Display;
};

/** What an address without parameters shows. */
export const FIRST_VIEW: View = {
	open: null,
	query: EVERYTHING,
	camera: null,
	panes: 'both',
	display: { theme: 'auto', motion: 'auto', renderer: 'auto', chrome: 'full', background: false, order: 'time' }
};
