/** A map of many marks does not follow each letter that is typed; the answer does, and the map once the reader rests. */
import { expect, test, vi } from 'vitest';
import type { ask } from '../../src/lib/query/ask.ts';
import { asksNothing, type Query } from '../../src/lib/query/query.ts';
import { everything } from '../../src/lib/query/answer.ts';
import { Session } from '../../src/lib/session/session.svelte.ts';
import type { Detail, Page } from '../../src/lib/session/page.ts';
import { planLayout } from '../../src/lib/scene/layout/plan-layout.ts';
import { FIRST_VIEW, type View } from '../../src/lib/view/view.ts';
import { storyOfMarks } from '../fixtures/made-up-story.ts';

test.each([
	[400, 'follows each step'],
	[1200, 'follows when the reader rests']
])('of %i marks the map %s', async (marks) => {
	vi.useFakeTimers();
	const corpus = storyOfMarks(marks);
	const dates = { '2024-07-27': { earliest: '2024-07-27', latest: '2024-07-27', text: '27 July 2024', precise: true } } as never;
	const story = { corpus, dates, layout: { ...planLayout({ ...corpus, links: corpus.links.slice(0, 10) }, []) } } as never;
	const all = everything(corpus, dates);
	let view: View = $state.raw(FIRST_VIEW);
	const answer = (query: Query) => (asksNothing(query) ? all : { ...all, marks: all.marks.slice(0, 5), query, unknown: [] });
	const detail = { corpus, ask: answer as unknown as typeof ask } as unknown as Detail;
	const page = {
		story,
		get view() {
			return view;
		},
		detail,
		printer: null,
		linkTo: () => '',
		show: (next: View) => ((view = next), Promise.resolve()),
		loadDetail: () => Promise.resolve(detail)
	} as unknown as Page;
	const session = new Session(page);
	const drawn = () => session.scene.events.length + session.scene.arcs.length;
	void session.display({ background: true });
	await vi.advanceTimersByTimeAsync(1);
	const before = drawn();
	expect(before).toBeGreaterThan(5);
	session.draft({ contested: true });
	expect(session.answer.marks).toHaveLength(5);
	if (marks > 1000) expect(drawn()).toBe(before);
	else expect(drawn()).toBeLessThanOrEqual(5);
	await vi.advanceTimersByTimeAsync(1000);
	expect(session.view.query.contested).toBe(true);
	expect(drawn()).toBeLessThanOrEqual(5);
	vi.useRealTimers();
});
