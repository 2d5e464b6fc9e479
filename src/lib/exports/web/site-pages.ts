import { indexCorpus } from '../../corpus/index-corpus.ts';
import { counts } from '../../corpus/queries.ts';
import { partQuestions } from '../../corpus/questions/wording.ts';
import type { Calendar, Corpus } from '../../corpus/types.ts';
import { listPages } from '../../query/list-pages.ts';
import { elsewhereWordsFor } from '../../words/sections/elsewhere.ts';
import { methodWordsFor } from '../../words/sections/method.ts';
import { pageWordsFor } from '../../words/sections/pages.ts';
import { readingWordsFor } from '../../words/sections/reading.ts';
import { addressesFrom, oembedPath, pathOf, picturePath } from './addresses.ts';
import { headHtml } from './head.ts';
import { hasPicture } from './pictured.ts';
import { previewOf, type Preview } from './preview.ts';

/** A page that is to be found and shared: not the embed, and not what stands at old and unknown addresses. */
export type SitePage = {
	path: string;
	/** The item of the page; null for the story and for pages of text. */
	id: string | null;
};

/** The page of the data, which is also a set of data for programs. */
export const DATA_PAGE = 'data/';

const TEXT_PAGES = ['disagreements/', 'method/', DATA_PAGE];

const listed = new WeakMap<Corpus, ReadonlyMap<string, SitePage>>();

/** The pages of a site by their paths, the story first, then the items in the order of the corpus. */
export function sitePages(corpus: Corpus): ReadonlyMap<string, SitePage> {
	const known = listed.get(corpus);
	if (known) return known;
	const items = [...indexCorpus(corpus).items.values()].flatMap((found) => {
		const path = pathOf(found);
		return path === null ? [] : [{ path, id: found.item.id }];
	});
	const texts = ['', ...TEXT_PAGES, ...listPages(counts(corpus).marks).map((_, i) => `marks/${i + 1}/`)];
	const pages = new Map(texts.map((path): [string, SitePage] => [path, { path, id: null }]));
	for (const page of items) pages.set(page.path, page);
	listed.set(corpus, pages);
	return pages;
}

/** The head of a page, but for its title (see `headHtml`). */
export function headOf(corpus: Corpus, dates: Calendar, { path, id }: SitePage, site: string | null): string {
	const { story } = corpus;
	const preview = textPreview(corpus, path) ?? previewOf(corpus, dates, id);
	const pictured = id !== null && hasPicture(corpus, id) ? id : null;
	const shown = pictured === null ? story.title : `${preview.title} ${preview.description}`;
	const alt = elsewhereWordsFor(story.language).picture(shown);
	const head = {
		...preview,
		path,
		site: path === '' ? null : story.title,
		language: story.language,
		picture: site === null ? null : { path: picturePath(pictured), alt },
		oembed: site === null ? null : oembedPath(id)
	};
	return headHtml(head, addressesFrom(site, path), addressesFrom(null, path));
}

/** What is shown of a page of text; null for other pages. */
function textPreview(corpus: Corpus, path: string): Preview | null {
	const { story, disagreements } = corpus;
	const { pages, listPages: list } = readingWordsFor(story.language);
	const { marks } = counts(corpus);
	const range = listPages(marks).find((_, i) => path === `marks/${i + 1}/`);
	if (range) return { title: list.title(range[0], range[1], marks), description: story.introduction };
	const words = pageWordsFor(story.language);
	switch (path) {
		case 'disagreements/':
			return { title: pages.disagreements, description: words.disagreements.description(partQuestions(disagreements).disputed.length) };
		case 'method/':
			return { title: pages.method, description: methodWordsFor(story.language).description };
		case DATA_PAGE:
			return { title: pages.data, description: words.data.description(story.title) };
		default:
			return null;
	}
}
