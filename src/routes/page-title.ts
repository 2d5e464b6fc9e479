import type { Session } from '$lib/session/session.svelte.ts';

/** The title of a page with a map: of what is open, then of the story. */
export function pageTitle({ story, view, detail }: Session): string {
	const { title } = story.corpus.story;
	return view.open !== null && detail ? `${detail.titleOf(view.open)} – ${title}` : title;
}
