import type { Box } from '../geometry/box.ts';
import type { Square, WorldPoint } from '../geometry/mercator.ts';

/**
 * The coordinates in which the lines of a view are written. Browsers keep the numbers of a path to 24 bits, too few for a street in units
 * of the world. So units and origin go with the view, in steps, and lines need not be written anew for every move.
 */
export type Plane = {
	/** Units to the width of the world, a power of two. */
	units: number;
	/** The point of the world where coordinates begin: up to `GRID` units left of the view and up to as many above the view. */
	origin: WorldPoint;
	/** The part in which lines are written, in units. */
	box: Box;
};

/**
 * The least units to a view's side; the most are fewer than twice as many. Rounding to whole units is then exact to half a pixel up to 1080
 * pixels.
 */
const LEAST = 2048;
/** Units from one origin to the next. */
const GRID = 2048;
/** Lines are written up to this many sides of the view beside the view: no screen is that wide. */
const BESIDE = 4;

/**
 * @param side shorter side of the screen in pixels, 0 for an unknown screen
 * @param before the plane so far, which is given back where nothing has changed
 */
export function planeOf({ x, y, size }: Square, side: number, before?: Plane): Plane {
	const least = Math.max(LEAST, 2 * side);
	const units = 2 ** Math.ceil(Math.log2(least / size));
	const originOf = (start: number) => (Math.floor((start * units) / GRID) * GRID) / units;
	const origin: WorldPoint = [originOf(x), originOf(y)];
	const margin = BESIDE * 2 * least;
	const box: Box = [-margin, -margin, GRID + margin, GRID + margin];
	const plane = { units, origin, box };
	return String(Object.values(plane)) === String(Object.values(before ?? {})) ? before! : plane;
}

/** The `viewBox` of a square, exact to a ten-thousandth of its side. */
export function viewBoxOf({ x, y, size }: Square, { units, origin }: Pick<Plane, 'units' | 'origin'>): string {
	const digits = Math.max(0, 5 - Math.ceil(Math.log10(size * units)));
	return [x - origin[0], y - origin[1], size, size].map((value) => Number((value * units).toFixed(digits))).join(' ');
}
