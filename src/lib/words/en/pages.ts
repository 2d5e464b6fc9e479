import { part, sentence } from '../sentence.ts';
import { counts } from './counts.ts';

const onNames = (questions: number) => `${counts.questions(questions)} on what somebody or something is called`;

const code = (text: string) => part('code', text);

/** The page of all disagreements, the page of the data, and what stands at an unknown address. */
export const pages = {
	disagreements: {
		description: (questions: number) =>
			`${counts.questions(questions)} on which the articles or their speakers differ: every answer with who gives it, word for word.`,
		counted: (disputed: number, wording: number) =>
			`${counts.questions(disputed)} on which the articles or their speakers differ${wording > 0 ? `, and ${onNames(wording)}` : ''}.`,
		order:
			'Questions stand by what they are about, answers in the order of the data; none is preferred. The questions and the short answers are in our words, the quotations are verbatim.',
		contents: 'Questions',
		otherTopics: 'Other questions',
		wording: 'Names and words',
		wordingMeans: 'Nothing is in dispute here but what somebody or something is called.',
		onMap: 'On the map:',
		/** The part `unseen` names the question to readers who do not see the question above. */
		withMap: (question: string) => sentence`This question${part('unseen', `, ${question},`)} with the map`,
		none: 'No disagreement is recorded in this story. That does not mean that there is none.'
	},
	data: {
		description: (story: string) => `The data of the map “${story}”: files to download, how to check and how to cite them.`,
		holds: (of: { excerpts: number; articles: number; marks: number; places: number; disputed: number; wording: number }) =>
			`Everything on the map rests on ${counts.excerpts(of.excerpts)} from ${counts.articles(of.articles)}. They support ${counts.marks(of.marks)} (events and links) at ${counts.places(of.places)}, and ${counts.questions(of.disputed)} on which accounts differ${of.wording > 0 ? `, and ${onNames(of.wording)}` : ''}.`,
		files: 'Files',
		weighs: (bytes: number, holds: string) => `${(bytes / 1000).toFixed(1)} kB; ${holds}`,
		formulas: sentence`A spreadsheet runs a cell that begins with ${code('=')}, ${code('+')}, ${code('-')}, ${code('@')}, a tab or a carriage return, in full width too. In ${code('excerpts.csv')} such a cell has an apostrophe in front; ${code('corpus.json')} has its words untouched.`,
		checking: 'Checking a copy',
		digest: sentence`The SHA-256 digest of ${code('corpus.json')} is`,
		digestOf: sentence`${code('sha256sum corpus.json')} prints the same for an unchanged copy. The digest of a later version differs.`,
		digests: sentence`${part('list', 'SHA256SUMS')} holds the digest of every file of this site; ${code('sha256sum --check SHA256SUMS')} compares a copy of the whole site.`,
		rights: 'Whose words these are',
		quoted:
			'Quotations remain their publishers’. No article is published here whole: only what is quoted, with up to 64 characters before and after it.',
		citing: 'Citing an excerpt',
		address:
			'Every excerpt has a page, and its address stays. On that page and wherever the excerpt is shown, “Copy with citation” copies the words, who says them, where and when, and the address.',
		example: 'For example:',
		page: 'Page of this excerpt',
		offsets: 'Where in the article',
		selectors: sentence`${code('start')} and ${code('end')} say where an excerpt stands in its original: Unicode code points from the start of the file, read as UTF-8, counted from 0, the end not included. They are those of a W3C ${code('TextPositionSelector')}; ${code('exact')}, ${code('prefix')} and ${code('suffix')} are those of a ${code('TextQuoteSelector')}. In Python the words are ${code('text[start:end]')}, in JavaScript ${code("[...text].slice(start, end).join('')")}.`,
		articles: 'The articles',
		originals: 'The digest is that of the original’s bytes. Who has the original can check that it is the same, and every excerpt in it.'
	},
	/** At an address that something had before. */
	moved: { title: 'This has another address now', explanation: 'It stands at:' },
	notFound: {
		title: 'There is nothing at this address',
		explanation: 'It may be mistyped, or of something that was taken out of the story. This is what the story holds now.'
	}
};
