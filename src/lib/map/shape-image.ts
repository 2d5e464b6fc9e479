import { SHAPES, type Shape } from '../scene/shapes.ts';
import type { Theme } from './theme.ts';

/** Half the side of an image in CSS pixels; the widest shape reaches 15. */
const REACH = 16;
/** Images are drawn for dense screens and scaled down. */
const PIXEL_RATIO = 3;

export const SHAPE_NAMES = Object.keys(SHAPES) as Shape[];

/** Draws one shape of the scene's table as an image for MapLibre; needs a DOM. */
export function shapeImage(shape: Shape, theme: Theme): { image: ImageData; pixelRatio: number } {
	const side = 2 * REACH * PIXEL_RATIO;
	const canvas = document.createElement('canvas');
	canvas.width = canvas.height = side;
	const context = canvas.getContext('2d');
	if (!context) throw new Error(`No 2D canvas to draw the mark "${shape}" on`);
	context.scale(PIXEL_RATIO, PIXEL_RATIO);
	context.translate(REACH, REACH);
	context.lineJoin = context.lineCap = 'round';
	for (const { path, fill, stroke, width = 1, dash = [] } of SHAPES[shape]) {
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
