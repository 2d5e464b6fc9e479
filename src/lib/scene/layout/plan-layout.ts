import type { Country, Layout } from '../types.ts';
import type { Brief } from '../../corpus/brief.ts';
import { SCREEN_SIDES } from '../label.ts';
import { bendsOf, bundlesOf } from './bundles.ts';
import { placeLabels } from './labels.ts';
import { leanBundles } from './lean.ts';
import { countryName } from '../../words/country-name.ts';
import { project, type Square } from '../../geometry/mercator.ts';
import { inWorld, worldOf } from '../../geometry/world.ts';
import { arcsOf, sceneEventsOf, markedCountries, loopsOf, scenePlacesOf, standsOf } from '../scene.ts';

/**
 * Plans the drawing of a corpus. Planning is a search, so the plan is made at build time; `buildScene` draws by the plan.
 *
 * @param countries names for the basemap, the most important first; names far from the first view are left to the basemap
 */
export function planLayout(corpus: Brief, countries: readonly Country[]): Layout {
	const standOf = standsOf(corpus);
	const positionOf = (id: string) => standOf(id).at;
	const world = worldOf(corpus.story.bounds);
	const bundles = bundlesOf(corpus.links, positionOf);
	leanBundles(
		bundles,
		corpus.places.map((place) => positionOf(place.id)),
		world.first.size
	);
	const bends = Object.fromEntries(bundles.flatMap(bendsOf));
	const marked = new Set(markedCountries(corpus));
	const labels = placeLabels({
		places: scenePlacesOf(corpus),
		events: sceneEventsOf(corpus),
		loops: loopsOf(corpus),
		arcs: arcsOf(corpus, bends),
		countries: countries
			.filter((country) => !marked.has(country.code))
			.map((country) => ({ ...country, name: countryName(country, corpus.story.language), at: inWorld(country.at, world) }))
			.filter((country) => isNear(world.first, country)),
		frame: world.first
	});
	return { bends, labels };
}

/** Whether a country lies within what the widest screens show beside a square, and is large enough to be named there. */
function isNear({ x, y, size }: Square, { at, fromWorldPixels }: Country): boolean {
	const [px, py] = project(at);
	if (fromWorldPixels > SCREEN_SIDES.at(-1)! / size) return false;
	return Math.abs(px - x - size / 2) < size && Math.abs(py - y - size / 2) < 0.7 * size;
}
