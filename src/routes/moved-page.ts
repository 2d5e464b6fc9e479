import { oldAddresses } from '$lib/corpus/aliases.ts';
import type { Corpus } from '$lib/corpus/types.ts';
import { asHtml } from '$lib/words/as-html.ts';
import { directionOf } from '$lib/words/direction.ts';
import { pageWordsFor } from '$lib/words/sections/pages.ts';
import { titleOf } from '$lib/words/title.ts';
import template from './moved.html?raw';

/**
 * The page at an old address, which leads to where the thing stands now; null at any other address. It needs no script. Its links are
 * relative, since the site may stand in a folder; both addresses have two parts below the site's root.
 */
export function movedPage(corpus: Corpus, { kind, id }: { kind?: string | undefined; id?: string | undefined }): string | null {
	if (kind === undefined || id === undefined) return null;
	const old = oldAddresses(corpus).find((each) => each.kind === kind && each.id === id.replace(/\/$/, ''));
	if (!old) return null;
	const { language } = corpus.story;
	const { title: heading, explanation } = pageWordsFor(language).moved;
	const values: Record<string, string> = {
		lang: language,
		dir: directionOf(language),
		heading,
		explanation,
		title: titleOf(corpus, old.now.item.id),
		now: `../../${old.now.type}/${old.now.item.id}/`
	};
	return template.replace(/%(\w+)%/g, (_, name: string) => asHtml(values[name]!));
}
