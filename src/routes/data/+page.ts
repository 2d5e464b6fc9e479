import files from 'virtual:geodata/files';
import { headline } from '$lib/words/article-name.ts';
import { publication, quoted, sourceLine } from '$lib/words/citation.ts';
import { counts } from '$lib/corpus/queries.ts';
import type { PageLoad } from './$types';

export const prerender = true;
/** The page is only read: it needs no script. */
export const csr = false;

export const load: PageLoad = async ({ parent }) => {
	const [
		{
			story: { dates }
		},
		{ default: corpus }
	] = await Promise.all([parent(), import('virtual:geodata/whole')]);
	const [example] = corpus.excerpts;
	return {
		title: corpus.story.title,
		counts: { ...counts(corpus), disagreements: corpus.disagreements.length },
		files,
		digest: files.find(({ name }) => name === 'corpus.json')!.sha256,
		articles: corpus.articles.map((article) => {
			return { ...article, headline: headline(corpus, article), publication: publication(corpus, dates, article) };
		}),
		example: example && {
			id: example.id,
			words: quoted(corpus, example),
			language: example.language,
			source: sourceLine(corpus, dates, example)
		}
	};
};
