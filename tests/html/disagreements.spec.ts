/** Every disputed question, with all answers and the words of each: on the page of all questions, and on a page of its own with the map. */
import { expect, test } from '@playwright/test';
import { readPage, text, textsOf } from '../site/built-pages.ts';
import { speakersOf } from '../site/story.ts';
import { SITE, corpus, dateWords, drawnAt, excerptOf, voiceOf } from '../site/real.ts';

type Version = (typeof corpus.disagreements)[number]['versions'][number];

const { articles, actors, events, links, disagreements, story } = corpus;

const nameOf = (id: string) => actors.find((actor) => actor.id === id)?.name;
const disputed = disagreements.filter(({ wording }) => !wording);
const wording = disagreements.filter((each) => each.wording);
/** The order of the page: names and words last. */
const inOrder = [...disputed, ...wording];

const itemsOf = (within: ParentNode, selector: string) =>
	[...within.querySelectorAll(selector)].map((link) => link.getAttribute('href')!.split('/').at(-2));

test('the page of disagreements has every question, every answer, who gives it, and its words', () => {
	const page = readPage(SITE, 'disagreements/');
	expect(disagreements.length).toBeGreaterThan(0);
	expect(text(page.body)).toContain(`${disputed.length} questions on which the articles or their speakers differ`);
	// The data has the questions of a topic one after the other.
	const topics = [...new Set(disputed.map(({ topic }) => topic!))];
	const headings = [...topics, ...(wording.length > 0 ? ['Names and words'] : [])];
	expect(topics.length).toBeGreaterThan(2);
	expect(topics.map((topic) => disputed.findIndex((each) => each.topic === topic))[1], 'questions that come first').toBe(3);
	expect(textsOf(page, 'main nav .topic')).toEqual(headings);
	expect(textsOf(page, 'main h2')).toEqual(headings);
	expect(textsOf(page, 'main nav li')).toEqual(inOrder.map(({ question, versions }) => `${question} ${answersOf(versions)}`));
	const cards = [...page.querySelectorAll('[data-disagreement]')];
	expect(cards.map((card) => card.getAttribute('data-disagreement'))).toEqual(inOrder.map(({ id }) => id));
	for (const [i, { id, question, about, versions }] of inOrder.entries()) {
		const card = cards[i]!;
		expect.soft(text(card.querySelector('h3'))).toBe(question);
		expectVersions(card, versions);
		expect.soft(itemsOf(card, '.about a'), `what ${id} links to`).toEqual([...about, id]);
	}
});

test('each question has a page with the map, on which its marks stand out', () => {
	for (const { id, question, about, versions } of disagreements) {
		const page = readPage(SITE, `disagreement/${id}/`);
		expect.soft(text(page.querySelector('h1')), id).toBe(question);
		expect.soft(page.title, id).toBe(`${question} – ${story.title}`);
		expectVersions(page.querySelector('#reader')!, versions);
		expect.soft(itemsOf(page, '#reader .what a'), `what ${id} bears on`).toEqual(about);
		const tied = new Set(
			about.flatMap((mark) => {
				const link = links.find((each) => each.id === mark);
				return [mark, ...(link ? [link.from, link.to] : (events.find((each) => each.id === mark)?.places ?? []))];
			})
		);
		const emphasis = [...page.querySelectorAll('.marks a[data-item]')].map((mark) => [
			mark.getAttribute('data-item')!,
			mark.getAttribute('data-emphasis')
		]);
		expect.soft(emphasis.toSorted(), id).toEqual(
			drawnAt(id)
				.map((mark) => [mark, tied.has(mark) ? 'normal' : 'muted'])
				.toSorted()
		);
	}
});

/** How many answers, and how many positions. */
function answersOf(versions: readonly Version[]): string {
	const positions = new Set(versions.flatMap(({ position }) => position ?? [])).size;
	return `${positions > 0 ? `${positions} ${positions === 1 ? 'position' : 'positions'}, ` : ''}${versions.length} answers`;
}

/** Who gives an answer, and nobody else: a speaker by name, an article for itself or with those whose statements the article tells. */
function whoPattern({ speaker, with: others = [], excerpts: cited, uses }: Version): RegExp {
	const within = (id: string) => actors.find((actor) => actor.id === id)?.inSentence ?? nameOf(id) ?? id;
	const joined = (names: string[]) => names.join('(?:, | and |, and )');
	const outlet = articles.find(({ id }) => id === speaker)?.outlet;
	if (!nameOf(speaker)) {
		const article = outlet ? `The ${outlet} article` : 'An article';
		const isOwn = (id: string) => excerptOf(id).speech === 'own' || uses?.some((use) => use.excerpt === id && use.speaker !== undefined);
		const own = cited.some(isOwn);
		const relaying = [...new Set(cited.filter((id) => !isOwn(id)).flatMap((id) => speakersOf(excerptOf(id))))];
		const told = relaying.length > 0 ? `on what ${joined(relaying.map(within))} said` : '';
		return new RegExp(`^${article}, ${own ? `in its own voice${told && ' and '}` : ''}${told}$`);
	}
	return new RegExp(
		`^${joined([nameOf(speaker)!, ...others.map(within)])}, (?:as relayed by .+|(?:as relayed by .+, )?(?:as reported|partly quoted|quoted))$`
	);
}

function expectVersions(within: Element, versions: readonly Version[]): void {
	const shown = [...within.querySelectorAll('[data-version]')].map((version, i) => ({
		answer: text(version.querySelector('.answer')),
		who: text(version.querySelector('.who')),
		cards: [...version.querySelectorAll('[data-excerpt]')].map((card) => {
			const id = card.getAttribute('data-excerpt')!;
			const use = versions[i]?.uses?.find(({ excerpt }) => excerpt === id);
			const said = `${text(card.querySelector('.voice'))} ${text(card.querySelector('.source'))}`;
			return { id, exact: card.querySelector('.exact')!.textContent, unsaid: saidOf(id, use).filter((words) => !said.includes(words)) };
		})
	}));
	const expected = versions.map((version) => ({
		answer: version.answer,
		who: expect.stringMatching(whoPattern(version)) as unknown as string,
		cards: version.excerpts.map((id) => ({ id, exact: excerptOf(id).exact, unsaid: [] }))
	}));
	expect.soft(shown).toEqual(expected);
}

/** What has to stand with an excerpt: the speaker and relayers, and where and when the article was published. */
function saidOf(id: string, use: NonNullable<Version['uses']>[number] | undefined): string[] {
	const excerpt = excerptOf(id);
	const article = articles.find((each) => each.id === excerpt.article)!;
	const relayers = (excerpt.via ?? []).map((via) => nameOf(via) ?? 'no actor');
	return [voiceOf(excerpt, use), ...relayers, article.outlet ?? 'Outlet not named in the text', dateWords(article.published)];
}
