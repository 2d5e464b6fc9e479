import type { Bounds } from '../geometry/bounds.ts';
import type { Query } from '../query/query.ts';
import type { Display, View } from './view.ts';

/** A change of view: what is seen next, whether the browser's Back leads to what was seen before, and where focus goes. */
export type Move = { view: View; history: 'push' | 'replace'; focus: 'title' | 'opener' | 'none' };

/**
 * Opens an item. An item that is open already only gets the focus.
 *
 * @param seen whether the map already shows all of the item: then a camera that the reader chose stays
 */
export function open(view: View, id: string, seen: boolean): Move {
	if (view.open === id) return { view, history: 'replace', focus: 'title' };
	const panes = view.panes === 'map' ? 'both' : view.panes;
	return { view: { ...view, open: id, panes, camera: seen ? view.camera : null }, history: 'push', focus: 'title' };
}

/** Goes back to the story from the open item. */
export function close(view: View): Move {
	return { view: { ...view, open: null }, history: 'push', focus: 'opener' };
}

/**
 * Asks for other marks. A choice is undone by Back; what is dragged or typed replaces the entry of the history, which is not to hold each
 * letter.
 */
export function narrow(view: View, change: Partial<Query>, history: Move['history'] = 'push'): Move {
	return { view: { ...view, query: { ...view.query, ...change } }, history, focus: 'none' };
}

/** Moves the map; null is the story's first view. */
export function moveTo(view: View, camera: Bounds | null): Move {
	return { view: { ...view, camera }, history: 'replace', focus: 'none' };
}

/** Shows other parts of the page. */
export function arrange(view: View, panes: View['panes']): Move {
	return { view: { ...view, panes }, history: 'replace', focus: 'none' };
}

/** Shows the same content in another way. */
export function display(view: View, change: Partial<Display>): Move {
	return { view: { ...view, display: { ...view.display, ...change } }, history: 'replace', focus: 'none' };
}
