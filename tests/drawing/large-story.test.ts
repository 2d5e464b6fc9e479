/** Stories far larger than the real story are planned as the real one is. */
import { expect, test } from 'vitest';
import type { Brief } from '../../src/lib/corpus/brief.ts';
import { strandsOf } from '../../src/lib/corpus/strands/strands.ts';
import { loudLinks } from '../../src/lib/corpus/strands/loud-links.ts';
import { buildScene } from '../../src/lib/scene/scene.ts';
import { planLayout } from '../../src/lib/scene/layout/plan-layout.ts';
import { madeUpStory, storyOfMarks } from '../fixtures/made-up-story.ts';

/** Time enough on a machine that is busy with other things. */
const PATIENT = { timeout: 300_000 };

/** The lines of a story that may have a course of their own: the loud links and the strands. */
const plannedIn = (story: Brief) => new Set([...loudLinks(story), ...strandsOf(story).map(({ id }) => id)]);

test('a story of 500 places is planned, and the same twice', PATIENT, () => {
	const story = madeUpStory({ places: 500, links: 50, events: 10 });
	const layout = planLayout(story, []);
	const planned = plannedIn(story);
	const leaning = Object.keys(layout.leans);
	expect(leaning.filter((id) => !planned.has(id))).toEqual([]);
	expect(leaning.length).toBeGreaterThan(10);
	expect(layout.labels.length).toBeGreaterThan(100);
	expect(JSON.stringify(planLayout(story, [])) === JSON.stringify(layout), 'the same plan twice').toBe(true);
});

test('a story of 10,000 marks is planned, and the same twice', PATIENT, () => {
	const story = storyOfMarks(10_000);
	expect(story.links.length + story.events.length).toBe(10_000);
	const layout = planLayout(story, []);
	const planned = plannedIn(story);
	expect(planned.size).toBeGreaterThan(1_000);
	expect(Object.keys(layout.leans).filter((id) => !planned.has(id))).toEqual([]);
	expect(buildScene({ corpus: story, layout }).arcs.length).toBeGreaterThan(7_000);
	expect(JSON.stringify(planLayout(story, [])) === JSON.stringify(layout), 'the same plan twice').toBe(true);
});
