import files from 'virtual:geodata/files';
import { headline } from '$lib/words/article-name.ts';
import { publication, quoted, sourceLine } from '$lib/words/citation.ts';
import { counts } from '$lib/corpus/queries.ts';
import { partQuestions } from '$lib/corpus/questions/wording.ts';
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
	const questions = partQuestions(corpus.disagreements);
	return {
		title: corpus.story.title,
		counts: { ...counts(corpus), disputed: questions.disputed.length, wording: questions.wording.length },
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
