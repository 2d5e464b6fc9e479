import { browser } from '$app/environment';
import geodata from 'virtual:geodata';
import { digestTexts } from '$lib/corpus/digest-texts';
import { withTexts } from '$lib/corpus/outline';
import { listedTexts } from '$lib/ui/listed-texts';
import { wholeCorpus } from './open-items';

export const prerender = true;
export const trailingSlash = 'always';

export const load = async () => {
	const { calendar, layout } = geodata;
	return { corpus: (browser ? outlineOfPage() : null) ?? (await wholeCorpus()), calendar, layout };
};

/** The outline with the texts that the page lists; null where it lists none, or a browser has translated them. */
function outlineOfPage() {
	const outline = withTexts(geodata.outline, listedTexts(document));
	return outline && digestTexts(outline) === geodata.digest ? outline : null;
}
