import type { Corpus } from '../corpus/types';
import { bendsOf, bundlesOf, type Bend } from './bundles';
import { placeLabels, type Country, type SceneLabel } from './labels';
import { leanBundles } from './lean';
import { arcsOf, battlesOf, positionsOf, scenePlacesOf } from './scene';

/** What is worked out once for a corpus, before any reader comes: how arcs bend and where labels stand. */
export type Layout = { bends: Record<string, Bend>; labels: SceneLabel[] };

/**
 * Plans the drawing of a corpus. Searches, so it is done at build time; `buildScene` takes it from there.
 *
 * @param countries names for the basemap, the most important first
 */
export function planLayout(corpus: Corpus, countries: readonly Country[]): Layout {
	const positionOf = positionsOf(corpus);
	const bundles = bundlesOf(corpus.links, positionOf);
	leanBundles(
		bundles,
		corpus.places.map((place) => place.coordinates)
	);
	const bends = Object.fromEntries(bundles.flatMap(bendsOf));
	const labels = placeLabels({
		places: scenePlacesOf(corpus),
		battles: battlesOf(corpus),
		arcs: arcsOf(corpus, bends),
		countries,
		bounds: corpus.story.bounds
	});
	return { bends, labels };
}
