import { reachOf, type ShapePart } from '../scene/shapes.ts';
import type { Theme } from './theme.ts';

/** Images are drawn for dense screens and scaled down. */
const PIXEL_RATIO = 3;

/** Draws the parts of a shape as an image for MapLibre; needs a DOM. */
export function shapeImage(parts: readonly ShapePart[], theme: Theme): { image: ImageData; pixelRatio: number } {
	// Half the side of the image, with a pixel to spare for soft edges.
	const reach = Math.ceil(reachOf(parts)) + 1;
	const side = 2 * reach * PIXEL_RATIO;
	const canvas = document.createElement('canvas');
	canvas.width = canvas.height = side;
	// The image is read back at once: drawn by a graphics card, every image would have to be waited for.
	const context = canvas.getContext('2d', { willReadFrequently: true });
	if (!context) throw new Error(`No 2D canvas to draw a mark on`);
	context.scale(PIXEL_RATIO, PIXEL_RATIO);
	context.translate(reach, reach);
	context.lineJoin = context.lineCap = 'round';
	for (const { path, fill, stroke, width = 1, dash = [], opacity = 1 } of parts) {
		context.globalAlpha = opacity;
		const outline = new Path2D(path);
		if (fill) {
			context.fillStyle = theme[fill];
			context.fill(outline);
		}
		if (stroke) {
			context.strokeStyle = theme[stroke];
			context.lineWidth = width;
			context.setLineDash([...dash]);
			context.stroke(outline);
		}
	}
	return { image: context.getImageData(0, 0, side, side), pixelRatio: PIXEL_RATIO };
}
