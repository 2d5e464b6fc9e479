/** The controls of a story in Arabic, with an interface in English: our words say their language, names of the story stand by themselves. */
import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import AskLive from '../../src/lib/filters/AskLive.svelte';
import { ask } from '../../src/lib/query/ask.ts';
import { EVERYTHING, type Query } from '../../src/lib/query/query.ts';
import { indexStory } from '../../src/lib/query/story-index.ts';
import type { Session } from '../../src/lib/session/session.svelte.ts';
import { filesOf, parseFiles } from '../fixtures/small-corpus.ts';
import AskPage from './AskPage.svelte';

const { corpus, dates } = parseFiles(filesOf('tests/fixtures/arabic'));
if (!corpus || !dates) throw new Error('the Arabic story is broken');
const index = indexStory(corpus, dates);

/** What the controls say where a reader has asked, with the filters open. */
function asked(change: Partial<Query>): string {
	const query = { ...EVERYTHING, ...change };
	const session = {
		view: { query, open: null },
		asks: true,
		full: ask(index, query),
		detail: { index, ask: (each: Query) => ask(index, each) },
		pane: 'filters'
	};
	const props = { part: AskLive, session: session as unknown as Session, corpus: corpus!, compact: false };
	return render(AskPage, { props }).body.replace(/<!--.*?-->/gs, '');
}

it('the question runs from left to right in English, and each name of the story its own way', () => {
	const place = corpus.places[0]!;
	const body = asked({ places: [place.id], contested: true });
	const answer = /<p class="answer[^"]*"([^>]*)>(.*?)<\/p>/s.exec(body)!;
	expect(answer[1]).toContain('lang="en" dir="ltr"');
	expect(answer[2]).toContain(`<bdi>${place.name}</bdi>`);
	expect(answer[2]).toContain(`aria-label="Remove: ${place.name}"`);
});

it('the options are names of the story between words of ours', () => {
	const body = asked({});
	const filters = /<section class="filters[^"]*"([^>]*)>/.exec(body)!;
	expect(filters[1]).toContain('lang="en" dir="ltr"');
	expect(body).toContain('Who is quoted');
	for (const { name } of corpus.actors.filter(({ id }) => ask(index, EVERYTHING).counts.speakers.has(id))) expect(body).toContain(name);
	expect(body.match(/<bdi/g)!.length).toBeGreaterThan(10);
});
