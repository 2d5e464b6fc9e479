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
	const measure = () => {
		const { width, height } = text.getBoundingClientRect();
		call(width, height);
	};
	const observer = new ResizeObserver(measure);
	observer.observe(text);
	// Browsers do not lay out a frame of another origin that is off the screen until somebody asks; its page is to be right before it is seen.
	measure();
	return () => observer.disconnect();
}
