/** A list of more marks than can be drawn at each letter of a question: whole as it is sent, and live the first of them. */
import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import type { Corpus } from '../../src/lib/corpus/types.ts';
import { everything } from '../../src/lib/query/answer.ts';
import ListTools from '../../src/lib/reader/list/ListTools.svelte';
import type { Session } from '../../src/lib/session/session.svelte.ts';
import { FIRST_VIEW } from '../../src/lib/view/view.ts';
import { filesOf, parseFiles } from '../fixtures/small-corpus.ts';
import ListPage from './ListPage.svelte';

const { corpus: arabic, dates } = parseFiles(filesOf('tests/fixtures/arabic'));
if (!arabic || !dates) throw new Error('the Arabic story is broken');
const [event] = arabic.events;
const MARKS = 130;
const storyOf = (marks: number): Corpus =>
	({
		...arabic,
		links: [],
		events: Array.from({ length: marks }, (_, i) => ({ ...event!, id: `event-${i}` })),
		story: { ...arabic.story, periods: undefined }
	}) as Corpus;

function list({ live, order = 'time', marks = MARKS }: { live: boolean; order?: 'time' | 'article'; marks?: number }): string {
	const corpus = storyOf(marks);
	const session = {
		answer: everything(corpus, dates!),
		view: { ...FIRST_VIEW, display: { ...FIRST_VIEW.display, order } },
		detail: live ? { parts: { ListTools } } : null,
		link: ''
	};
	return render(ListPage, { props: { session: session as unknown as Session, corpus, dates: dates! } }).body;
}
const entriesIn = (body: string) => body.slice(body.indexOf('id="story"')).match(/<p class="what/g)!.length;

it('is sent whole', () => {
	const sent = list({ live: false });
	expect(entriesIn(sent)).toBe(MARKS);
	expect(sent).not.toContain('more</button>');
	expect(sent).not.toContain('/marks/');
});

it('of more than two hundred marks goes on over pages, to which it leads', () => {
	const sent = list({ live: false, marks: 430 });
	expect(entriesIn(sent)).toBe(200);
	expect([...sent.matchAll(/href="(\/marks\/\d+\/)"[^>]*>([^<]*)</g)].map(([, href, text]) => [href, text])).toEqual([
		['/marks/1/', '1 to 200'],
		['/marks/2/', '201 to 400'],
		['/marks/3/', '401 to 430']
	]);
});

it.each(['time', 'article'] as const)('live, by %s, begins with the first forty, and says how many more there are', (order) => {
	const body = list({ live: true, order });
	expect(entriesIn(body)).toBe(40);
	expect(body).toContain('Show 90 marks more</button>');
	if (order === 'article') expect(body, 'a heading counts all its marks').toContain('130 marks');
});
