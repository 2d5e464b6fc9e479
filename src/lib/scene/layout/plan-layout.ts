import type { Country, Layout } from '../types.ts';
import type { Brief } from '../../corpus/brief.ts';
import { bendsOf, bundlesOf } from './bundles.ts';
import { placeLabels } from './labels.ts';
import { leanBundles } from './lean.ts';
import { project, squareOf, type Square } from '../../geometry/mercator.ts';
import { arcsOf, sceneEventsOf, markedCountries, positionsOf, scenePlacesOf } from '../scene.ts';

/**
 * Plans the drawing of a corpus. Searches, so it is done at build time; `buildScene` takes it from there.
 *
 * @param countries names for the basemap, the most important first; those far from the first view are left to the basemap
 */
export function planLayout(corpus: Brief, countries: readonly Country[]): Layout {
	const positionOf = positionsOf(corpus);
	const bundles = bundlesOf(corpus.links, positionOf);
	leanBundles(
		bundles,
		corpus.places.map((place) => place.coordinates),
		squareOf(corpus.story.bounds).size
	);
	const bends = Object.fromEntries(bundles.flatMap(bendsOf));
	const marked = new Set(markedCountries(corpus));
	const labels = placeLabels({
		places: scenePlacesOf(corpus),
		events: sceneEventsOf(corpus),
		arcs: arcsOf(corpus, bends),
		countries: countries.filter((country) => !marked.has(country.code) && isNear(squareOf(corpus.story.bounds), country)),
		bounds: corpus.story.bounds
	});
	return { bends, labels };
}

/** Pixels of the map's shorter side up to which a name must fit to belong to the first view. */
const LARGEST = 1080;

/** Within what the widest screens show beside a square, and large enough to be named there. */
function isNear({ x, y, size }: Square, { at, fromWorldPixels }: Country): boolean {
	const [px, py] = project(at);
	if (fromWorldPixels > LARGEST / size) return false;
	return Math.abs(px - x - size / 2) < size && Math.abs(py - y - size / 2) < 0.7 * size;
}
