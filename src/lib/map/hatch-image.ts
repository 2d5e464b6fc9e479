import { worldPixels, zoomOf, type Size, type Square } from '../geometry/mercator.ts';
import { AREA } from '../scene/line-styles.ts';
import type { Theme } from './theme.ts';

/** The name of the image that hatches a country. */
export const HATCH = 'hatch';

const PIXEL_RATIO = 3;

/**
 * The hatching of a country as an image that can be laid beside itself; needs a DOM. From one whole zoom to the next MapLibre stretches a
 * pattern to twice its size, so the image is made for the first view, where the drawn map has given way to this one.
 */
export function hatchImage(theme: Theme, first: Square, screen: Size): { image: ImageData; pixelRatio: number } {
	const zoom = zoomOf(worldPixels(first, screen));
	const pitch = (AREA.pitch * Math.min(screen.width, screen.height)) / 2 ** (zoom - Math.floor(zoom));
	// The lines slant, so that the tile is wider than they are apart.
	const side = Math.round(pitch * Math.SQRT2 * PIXEL_RATIO);
	const canvas = document.createElement('canvas');
	canvas.width = canvas.height = side;
	const context = canvas.getContext('2d', { willReadFrequently: true });
	if (!context) throw new Error(`No 2D canvas to draw the hatching on`);
	context.strokeStyle = theme['border-line'];
	context.lineWidth = pitch * PIXEL_RATIO * AREA.line;
	for (const x of [-side, 0, side]) {
		context.moveTo(x - 1, side + 1);
		context.lineTo(x + side + 1, -1);
	}
	context.stroke();
	return { image: context.getImageData(0, 0, side, side), pixelRatio: PIXEL_RATIO };
}
