import type { ShapePart } from '../../src/lib/scene/shapes.ts';
import { Path2D, type Context } from './canvas.ts';
import { colour } from './theme.ts';

/** Draws the parts of a shape round the origin of a context. */
export function paintShape(context: Context, parts: readonly ShapePart[]): void {
	for (const { path, fill, stroke, width = 1, dash = [] } of parts) {
		const outline = new Path2D(path);
		if (fill) {
			context.fillStyle = colour(fill);
			context.fill(outline);
		}
		if (stroke) {
			context.strokeStyle = colour(stroke);
			context.lineWidth = width;
			context.setLineDash(dash);
			context.stroke(outline);
		}
	}
	context.setLineDash([]);
}
