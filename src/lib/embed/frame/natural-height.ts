import type { View } from '../../view/view.ts';

/** From this width on, in CSS pixels, the card stands beside the map. */
const WIDE = 560;
/** The card under the map, as high as a title, a quotation of some five lines and the way on. */
const CARD = 260;

const within = (least: number, most: number, value: number) => Math.min(most, Math.max(least, value));

/**
 * The height in CSS pixels that suits a frame of a width: that of the map, and of the card where it stands under the map. The height does not follow
 * what is open: an article that jumps at each step of its map cannot be read. The list alone is as high as its text.
 *
 * @param text the height of all text
 */
export function naturalHeight(width: number, panes: View['panes'], text: number): number {
	if (panes === 'list') return text;
	if (panes === 'map') return within(220, 600, width * 0.75);
	return width < WIDE ? within(220, 380, width * 0.8) + CARD : within(380, 600, width * 0.62);
}

/** Calls with a width and a height of the text in CSS pixels, now and whenever they change. */
export function followSize(text: HTMLElement, call: (width: number, text: number) => void): () => void {
	const observer = new ResizeObserver(() => {
		const { width, height } = text.getBoundingClientRect();
		call(width, height);
	});
	observer.observe(text);
	return () => observer.disconnect();
}
