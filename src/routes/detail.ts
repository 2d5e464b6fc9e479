import { currentId } from '$lib/corpus/aliases.ts';
import type { Calendar, Corpus } from '$lib/corpus/types.ts';
import AnswerLine from '$lib/filters/AnswerLine.svelte';
import AskLive from '$lib/filters/AskLive.svelte';
import LegendToggles from '$lib/legend/LegendToggles.svelte';
import { ask } from '$lib/query/ask.ts';
import { indexStory, type StoryIndex } from '$lib/query/story-index.ts';
import MomentCard from '$lib/reader/cards/MomentCard.svelte';
import ListTools from '$lib/reader/list/ListTools.svelte';
import ItemPanel from '$lib/reader/panels/ItemPanel.svelte';
import type { Detail } from '$lib/session/page.ts';
import Timeline from '$lib/timeline/live/Timeline.svelte';
import { titleOf } from '$lib/words/title.ts';

/** Parts of the page that are more than they were when sent. */
export const liveParts = { AskBar: AskLive, LegendEntries: LegendToggles, ListTools, AnswerLine };

/**
 * Makes what shows open items and answers questions, in a module of its own, to be loaded in one go and not with
 * the first page.
 */
export function makeDetail(corpus: Corpus, dates: Calendar): Omit<Detail, 'corpus' | 'parts'> {
	let made: StoryIndex | undefined;
	const index = () => (made ??= indexStory(corpus, dates));
	return {
		ItemPanel,
		Timeline,
		MomentCard,
		titleOf: (id) => titleOf(corpus, id),
		currentId: (id) => currentId(corpus, id),
		get index() {
			return index();
		},
		ask: (query) => ask(index(), query)
	};
}
