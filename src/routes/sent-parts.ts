import AskBar from '$lib/filters/AskBar.svelte';
import LegendEntries from '$lib/legend/LegendEntries.svelte';
import EvidenceLine from '$lib/reader/EvidenceLine.svelte';
import SiteLinks from '$lib/reader/SiteLinks.svelte';
import StoryList from '$lib/reader/StoryList.svelte';
import TimeStrip from '$lib/timeline/TimeStrip.svelte';

/**
 * The parts of a page that stay as sent until something is opened or asked. Imported where the parts are drawn, never with the first page.
 */
export const parts = { EvidenceLine, AskBar, TimeStrip, StoryList, SiteLinks, LegendEntries };
