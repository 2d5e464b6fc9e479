import { findItem, related } from '../../src/lib/corpus/queries.ts';
import type { Calendar, Corpus, Position } from '../../src/lib/corpus/types.ts';
import { boxOf } from '../../src/lib/geometry/box.ts';
import { project, type Square } from '../../src/lib/geometry/mercator.ts';
import { held, squareIn, zoomed, type World } from '../../src/lib/geometry/world.ts';
import { everything } from '../../src/lib/query/answer.ts';
import { drawnOf, litWith } from '../../src/lib/scene/drawn.ts';
import { emphasiser, type Emphasis } from '../../src/lib/scene/emphasis.ts';
import { buildScene, positionsOf } from '../../src/lib/scene/scene.ts';
import type { Layout, Scene } from '../../src/lib/scene/types.ts';
import { viewOf, withStrands } from '../../src/lib/session/open-item.ts';

/** What the map of a picture shows: the scene, how its marks stand out, and the part of the world. */
export type MapView = { scene: Scene; emphasisOf: (id: string) => Emphasis; square: Square };

/** Room round what is shown, as a share of its side, and the least side as a share of the story's first view. */
const MARGIN = 0.35;
const CLOSEST = 0.3;
/** How much farther away the whole story is shown than on a screen, in steps of two: the map is narrow, and names need room at its edges. */
const WIDER = -0.2;

/** The map with an item open, or that of the story. It is as near as the item allows: a picture is small. */
export function mapViewOf(corpus: Corpus, dates: Calendar, layout: Layout, id: string | null): MapView {
	const found = id === null ? undefined : findItem(corpus, id);
	const answer = everything(corpus, dates);
	const drawn = drawnOf(corpus, dates, answer.marks, found, false);
	const scene = buildScene({ corpus, layout }, { answer, drawn: { ...drawn, captioned: false } });
	const emphasisOf = emphasiser(id, null, (each) => withStrands(litWith(corpus, each), scene));
	const bounds = viewOf(found);
	if (bounds) return { scene, emphasisOf, square: squareIn(scene.world, bounds) };
	const shown = id === null ? [] : shownWith(corpus, scene, id);
	const positions = positionsOf(scene, shown);
	const isArea = isOnePoint(positions) && scene.places.some((place) => place.area !== undefined && shown.includes(place.id));
	const isNear = positions.length > 0 && !isArea;
	return { scene, emphasisOf, square: isNear ? squareRound(positions, scene.world) : zoomed(scene.world.first, WIDER, scene.world) };
}

/** Where nothing but the middle of an area is to be seen, to be near would say that the area is a spot. */
const isOnePoint = ([first, ...others]: readonly Position[]): boolean => others.every((each) => String(each) === String(first));

/** What is to be seen of an item: itself, with a place its marks, or its marks where it is not drawn itself. */
function shownWith(corpus: Corpus, scene: Scene, id: string): string[] {
	const isDrawn = findItem(corpus, id)?.type !== 'place' && positionsOf(scene, [id]).length > 0;
	return isDrawn ? [id] : [id, ...related(corpus, id)];
}

function squareRound(positions: readonly Position[], world: World): Square {
	const [left, top, right, bottom] = boxOf(positions.map(project));
	const size = Math.max(Math.max(right - left, bottom - top) * (1 + MARGIN), world.first.size * CLOSEST);
	return held({ x: (left + right - size) / 2, y: (top + bottom - size) / 2, size }, world);
}
