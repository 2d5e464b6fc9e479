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
import { ask } from '../src/lib/query/ask.ts';
import { EVERYTHING, type Query } from '../src/lib/query/query.ts';
import { resultsOf } from '../src/lib/query/search/results.ts';
import { indexStory } from '../src/lib/query/story-index.ts';
import { parseCorpus } from '../src/lib/intake/parse-corpus.ts';
import type { Calendar, Corpus } from '../src/lib/corpus/types.ts';
import { synthStory } from './geodata/synth/synth-story.ts';
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

const { corpus, dates } = loadGeodata();
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

/** A made-up story that passed the checks. */
function synthetic(): { corpus: Corpus; dates: Calendar } {
	const files = synthStory({ events: 1500, links: 3500, excerpts: 10_000, seed: 1 });
	const bytes = [...files].map(([path, text]) => [path, new TextEncoder().encode(text)] as const);
	const originals = bytes.flatMap(([path, text]) =>
		path.startsWith('originals/') ? [[path.slice('originals/'.length), text] as const] : []
	);
	const found = parseCorpus({
		files: new Map([...files].filter(([path]) => !path.startsWith('originals/'))),
		originals: new Map(originals)
	});
	// Only the lock is missing, and it is not asked for here.
	const whole = parseCorpus({
		files: new Map([...[...files].filter(([path]) => !path.startsWith('originals/')), ['quotes.lock.json', found.lock!]]),
		originals: new Map(originals)
	});
	return { corpus: whole.corpus!, dates: whole.dates! };
}

for (const [name, story] of [
	['the real story', { corpus, dates }],
	['5000 marks', synthetic()]
] as const) {
	report(`${name}: make ready for questions`, () => indexStory(story.corpus, story.dates), 3);
	const index = indexStory(story.corpus, story.dates);
	const word = story.corpus.excerpts[0]!.exact.split(' ')
		.find((each) => each.length > 4)!
		.toLowerCase();
	/** Each letter of a word, each day of a drag over a month, and a choice. */
	const questions: Record<string, Partial<Query>[]> = {
		'a letter more': [1, 2, 3, 4, 5].map((length) => ({ text: word.slice(0, length) })),
		'a day more of a drag': Array.from({ length: 30 }, (_, i) => ({ from: '2024-05-01', to: `2024-05-${String(i + 1).padStart(2, '0')}` })),
		'a choice': [{ tones: ['hostile'] }, { kinds: [story.corpus.linkKinds[0]!.id] }, { articles: [story.corpus.articles[0]!.id] }]
	};
	for (const [what, asked] of Object.entries(questions)) {
		let i = 0;
		ask(index, { ...EVERYTHING, ...asked[0] });
		report(`${name}: answer ${what}`, () => ask(index, { ...EVERYTHING, ...asked[i++ % asked.length] }), 3 * asked.length);
		if (what === 'a letter more')
			report(
				`${name}: list its results`,
				() => resultsOf(index, ask(index, { ...EVERYTHING, ...asked[i++ % asked.length] })),
				3 * asked.length
			);
	}
}
