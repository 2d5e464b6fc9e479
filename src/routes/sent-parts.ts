import LegendEntries from '$lib/legend/LegendEntries.svelte';
import SiteLinks from '$lib/reader/SiteLinks.svelte';
import StoryList from '$lib/reader/StoryList.svelte';

/** What stands in a page as it was sent until something is opened or asked. Imported where it is drawn, never with the first page. */
export const parts = { StoryList, SiteLinks, LegendEntries };
