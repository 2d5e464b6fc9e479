/**
 * `npm run bench`: how long the pure parts take, in milliseconds, as the median of several runs, on the real story and on made-up stories
 * of many marks. Compare only numbers of one run: machines differ, and so do moments.
 */
import world from '../static/basemap/world.json' with { type: 'json' };
import { foldersOf, loadGeodata, readGeodata } from '../src/lib/geodata.server.ts';
import { dotOn, linesOnScreen } from '../src/lib/map/arc-motion.ts';
import { decodeBasemap } from '../src/lib/map/basemap.ts';
import { hitTest } from '../src/lib/scene/hit-test.ts';
import { planLayout } from '../src/lib/scene/layout/plan-layout.ts';
import { screenOf, squareOf } from '../src/lib/geometry/mercator.ts';
import { buildScene } from '../src/lib/scene/scene.ts';
import { storyOfMarks } from '../tests/fixtures/made-up-story.ts';

const RUNS = 9;
const SCREEN = { width: 848, height: 800 };

function median(run: () => unknown, runs: number): number {
	const times = Array.from({ length: runs }, () => {
		const start = performance.now();
		run();
		return performance.now() - start;
	}).sort((a, b) => a - b);
	return times[Math.floor(runs / 2)]!;
}

function report(name: string, run: () => unknown, runs = RUNS): void {
	console.log(`${name.padEnd(44)}${median(run, runs).toFixed(2).padStart(10)} ms`);
}

const { corpus } = loadGeodata();
console.log(`median of ${RUNS} runs`);
report('read and check the story', () => readGeodata(foldersOf(process.env)));
report('decode the basemap', () => decodeBasemap(world as unknown as Parameters<typeof decodeBasemap>[0]));
for (const marks of [0, 1_000, 10_000]) {
	// 0 marks stand for the real story.
	const story = marks === 0 ? corpus : storyOfMarks(marks);
	const n = story.links.length + story.events.length;
	const square = squareOf(story.story.bounds);
	const layout = planLayout(story, []);
	const scene = buildScene({ corpus: story, layout });
	report(`${n} marks: plan the layout (at build time)`, () => planLayout(story, []), marks === 0 ? RUNS : 1);
	report(`${n} marks: build the scene`, () => buildScene({ corpus: story, layout }));
	report(`${n} marks: find what the pointer means`, () => hitTest(scene, square, SCREEN, [400, 400]));
	report(`${n} marks: project the arcs`, () => linesOnScreen(scene, screenOf(square, SCREEN), 1));
	report(`${n} marks: one frame of motion`, () => scene.arcs.map((arc, i) => dotOn(arc, 1234, i / n)));
}
