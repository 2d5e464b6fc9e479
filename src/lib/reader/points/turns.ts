/** A way to turn to another point: the one before, or the one after. */
export type Turn = 'previous' | 'next';

/** How far in CSS pixels a finger goes to turn, and how much farther along than across. */
const FAR = 56;
const ALONG = 2;

/** The turn that an arrow key means: against the reading direction to the point before. null for other keys, and where arrows mean more. */
export function turnOfKey(event: KeyboardEvent): Turn | null {
	const { key, target } = event;
	if ((key !== 'ArrowLeft' && key !== 'ArrowRight') || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return null;
	// On the map arrows move the map, in a field the caret.
	if (event.defaultPrevented || (target instanceof Element && target.closest('.stage, input, textarea, select, [contenteditable]')))
		return null;
	return turnTo(key === 'ArrowLeft' ? -1 : 1);
}

/** Calls `turn` where one finger swipes along an element: what comes next is drawn in from the end of the line. */
export function watchSwipes(element: HTMLElement, turn: (to: Turn) => void): () => void {
	let start: Touch | null = null;
	const begin = ({ touches }: TouchEvent) => (start = touches.length === 1 ? (touches[0] ?? null) : null);
	const end = ({ changedTouches }: TouchEvent) => {
		const last = changedTouches[0];
		if (!start || !last || getSelection()?.isCollapsed === false) return;
		const [along, across] = [last.clientX - start.clientX, last.clientY - start.clientY];
		start = null;
		if (Math.abs(along) > FAR && Math.abs(along) > ALONG * Math.abs(across)) turn(turnTo(-along));
	};
	// Browsers take a finger that goes along a page that cannot move along for a step back in history.
	element.style.touchAction = 'pan-y pinch-zoom';
	element.addEventListener('touchstart', begin, { passive: true });
	element.addEventListener('touchend', end, { passive: true });
	return () => {
		element.style.touchAction = '';
		element.removeEventListener('touchstart', begin);
		element.removeEventListener('touchend', end);
	};
}

/** The turn to the left (negative) or to the right, in the direction that the page is read in. */
function turnTo(side: number): Turn {
	const forward = getComputedStyle(document.documentElement).direction === 'rtl' ? side < 0 : side > 0;
	return forward ? 'next' : 'previous';
}
