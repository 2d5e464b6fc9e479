import type { Story } from '../../corpus/types.ts';
import { isWithin, normalBounds, type Bounds } from '../../geometry/bounds.ts';
import type { Entry } from '../draft.ts';
import { problem, type Problem } from '../problems.ts';
import type { PlaceSource } from '../schema.ts';

/**
 * The first view has a width and a height, is not wider than the world, and shows a place. Bounds with south before west are a valid view
 * too, mostly of some other part of the world: the places that the story calls principal give the mistake away.
 */
export function checkBounds(stories: Entry<Story>[], places: readonly Entry<PlaceSource>[]): Problem[] {
	return stories.flatMap(({ id, value, spot }) => {
		const { bounds, principal } = value;
		const details = { id, field: 'bounds', found: `[${bounds.join(', ')}]` };
		const view = normalBounds(bounds);
		if (!view) {
			const expected =
				'[west, south, east, north] with south < north, at most 360 degrees wide; across the antimeridian as [160, -45, -135, 70], and the whole world as [-180, south, 180, north]';
			return [problem('BAD_VALUE', spot('bounds'), { ...details, expected })];
		}
		const [south, west, north, east] = bounds;
		const turned = isBounds([west, south, east, north]) ? normalBounds([west, south, east, north]) : null;
		const main = places.filter((place) => principal.includes(place.id));
		if (main.length > 0 && turned && main.every(isSeen(turned)) && !main.every(isSeen(view))) {
			const found = `${details.found}, which leaves principal places out; south before west it would show all of them`;
			return [problem('BOUNDS_SWAPPED', spot('bounds'), { ...details, found, expected: `[${turned.join(', ')}]` })];
		}
		if (places.length === 0 || places.some(isSeen(view))) return [];
		const expected = `a view that shows a place, such as ${places[0]?.id} at [${places[0]?.value.geometry.coordinates.join(', ')}]`;
		return [problem('BOUNDS_EMPTY', spot('bounds'), { ...details, found: `${details.found}, in which no place lies`, expected })];
	});
}

const isSeen = (view: Bounds) => (place: Entry<PlaceSource>) => isWithin(place.value.geometry.coordinates, view);

/** Whether four numbers may be bounds: the second and the fourth number must be latitudes. */
function isBounds([, south, , north]: Bounds): boolean {
	return Math.abs(south) <= 90 && Math.abs(north) <= 90;
}
