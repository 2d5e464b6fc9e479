import { browser } from '$app/environment';
import geodata from 'virtual:geodata';
import { digestWords } from '$lib/corpus/digest-words';
import { withWords } from '$lib/corpus/outline';
import { listedWords } from '$lib/ui/listed-words';
import { wholeCorpus } from './open-items';

export const prerender = true;
export const trailingSlash = 'always';

export const load = async () => {
	const { calendar, layout } = geodata;
	return { corpus: (browser ? outlineOfPage() : null) ?? (await wholeCorpus()), calendar, layout };
};

/** The outline with the words that the page lists; null where it lists none, or a browser has translated them. */
function outlineOfPage() {
	const outline = withWords(geodata.outline, listedWords(document));
	return outline && digestWords(outline.excerpts) === geodata.digest ? outline : null;
}
