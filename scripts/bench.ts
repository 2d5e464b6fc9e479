/**
 * `npm run bench`: how long the pure parts take, in milliseconds, as the median of several runs. On real data, and on made-up stories
 * of many links. Compare only within one run: machines differ, and so do moments.
 */
import world from '../static/basemap/world.json' with { type: 'json' };
import type { Corpus, Link, Place } from '../src/lib/corpus/types.ts';
import { foldersOf, loadGeodata, readGeodata } from '../src/lib/geodata.server.ts';
import { dotsOf, projectArcs } from '../src/lib/map/arc-motion.ts';
import { decodeBasemap } from '../src/lib/map/basemap.ts';
import { hitTest } from '../src/lib/scene/hit-test.ts';
import { planLayout } from '../src/lib/scene/layout/plan-layout.ts';
import { screenOf, squareOf } from '../src/lib/geometry/mercator.ts';
import { buildScene } from '../src/lib/scene/scene.ts';

const RUNS = 9;
const SCREEN = { width: 848, height: 800 };

function median(run: () => unknown): number {
	const times = Array.from({ length: RUNS }, () => {
		const start = performance.now();
		run();
		return performance.now() - start;
	}).sort((a, b) => a - b);
	return times[Math.floor(RUNS / 2)]!;
}

/** The real corpus with `n` links between places strewn evenly over the first view. */
function withLinks(corpus: Corpus, n: number): Corpus {
	const [west, south, east, north] = corpus.story.bounds;
	const columns = Math.ceil(Math.sqrt(n / 4)) + 1;
	const places = Array.from({ length: columns ** 2 }, (_, i): Place => {
		const [x, y] = [(i % columns) / columns, Math.floor(i / columns) / columns];
		return { ...corpus.places[0]!, id: `p${i}`, coordinates: [west + x * (east - west), south + y * (north - south)] };
	});
	const links = Array.from({ length: n }, (_, i): Link => {
		const [from, to] = [i % places.length, (i * 7 + 1) % places.length];
		return { ...corpus.links[i % corpus.links.length]!, id: `l${i}`, from: `p${from}`, to: `p${to}` };
	});
	return { ...corpus, places, links, events: [], disagreements: [] };
}

function report(name: string, run: () => unknown): void {
	console.log(`${name.padEnd(44)}${median(run).toFixed(2).padStart(10)} ms`);
}

const { corpus } = loadGeodata();
const square = squareOf(corpus.story.bounds);
console.log(`median of ${RUNS} runs`);
report('read and check the story', () => readGeodata(foldersOf(process.env)));
report('decode the basemap', () => decodeBasemap(world as unknown as Parameters<typeof decodeBasemap>[0]));
report('plan the layout (at build time)', () => planLayout(corpus, []));
for (const n of [corpus.links.length, 1_000, 10_000]) {
	const story = n === corpus.links.length ? corpus : withLinks(corpus, n);
	const layout = n === corpus.links.length ? planLayout(corpus, []) : { bends: {}, labels: [] };
	const scene = buildScene(story, layout);
	report(`${n} links: build the scene`, () => buildScene(story, layout));
	report(`${n} links: find what the pointer means`, () => hitTest(scene, square, SCREEN, [400, 400]));
	report(`${n} links: project the arcs`, () => projectArcs(scene.arcs, screenOf(square, SCREEN)));
	report(`${n} links: one frame of motion`, () => scene.arcs.map((arc, i) => dotsOf(arc, 1234, i / n)));
}
