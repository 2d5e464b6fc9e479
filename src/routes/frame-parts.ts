import LegendEntries from '$lib/legend/LegendEntries.svelte';
import FrameCard from '$lib/reader/frame/FrameCard.svelte';
import FrameExcerpts from '$lib/reader/frame/FrameExcerpts.svelte';

/** The parts of an embed that stay as sent until something is opened or asked (see `sent-parts.ts`). */
export const parts = { FrameCard, FrameExcerpts, LegendEntries };
