/** Stories far larger than the real story are planned as the real one is. */
import { expect, test } from 'vitest';
import type { Brief } from '../../src/lib/corpus/brief.ts';
import { strandsOf } from '../../src/lib/corpus/strands/strands.ts';
import { loudLinks } from '../../src/lib/corpus/strands/loud-links.ts';
import { buildScene } from '../../src/lib/scene/scene.ts';
import { planLayout } from '../../src/lib/scene/layout/plan-layout.ts';
import { madeUpStory, storyOfMarks } from '../fixtures/made-up-story.ts';

// The gate plans smaller stories; `npm run test:deep` plans these.
const DEEP = process.env['DEEP'] !== undefined;
const PLACES = DEEP ? 500 : 150;
const MARKS = DEEP ? 10_000 : 2_000;

/** Time enough on a machine that is busy with other things. */
const PATIENT = { timeout: 300_000 };

/** The lines of a story that may have a course of their own: the loud links and the strands. */
const plannedIn = (story: Brief) => new Set([...loudLinks(story), ...strandsOf(story).map(({ id }) => id)]);

test(`a story of ${PLACES} places is planned, and the same twice`, PATIENT, () => {
	const story = madeUpStory({ places: PLACES, links: 50, events: 10 });
	const layout = planLayout(story, []);
	const planned = plannedIn(story);
	const leaning = Object.keys(layout.leans);
	expect(leaning.filter((id) => !planned.has(id))).toEqual([]);
	expect(leaning.length).toBeGreaterThan(10);
	expect(layout.labels.length).toBeGreaterThan(PLACES / 5);
	expect(JSON.stringify(planLayout(story, [])) === JSON.stringify(layout), 'the same plan twice').toBe(true);
});

test(`a story of ${MARKS} marks is planned, and the same twice`, PATIENT, () => {
	const story = storyOfMarks(MARKS);
	expect(story.links.length + story.events.length).toBe(MARKS);
	const layout = planLayout(story, []);
	const planned = plannedIn(story);
	expect(planned.size).toBeGreaterThan(MARKS / 10);
	expect(Object.keys(layout.leans).filter((id) => !planned.has(id))).toEqual([]);
	expect(buildScene({ corpus: story, layout }).arcs.length).toBeGreaterThan(0.7 * MARKS);
	expect(JSON.stringify(planLayout(story, [])) === JSON.stringify(layout), 'the same plan twice').toBe(true);
});
