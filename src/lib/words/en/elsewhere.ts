import { counts } from './counts.ts';

/** What others show of the site: where a link to a page is shared, in feeds, on a home screen. */
export const elsewhere = {
	/** Above the sentence of a point. */
	point: (number: number, points: number) => `${number} of ${points}`,
	/** On what the story stands. */
	evidence: (of: { articles: number; marks: number; excerpts: number }) =>
		`${counts.articles(of.articles)}, ${counts.marks(of.marks)}, ${counts.excerpts(of.excerpts)}, every quotation verbatim.`,
	/** What is left out of a list of answers. */
	moreAnswers: (answers: number) => `and ${counts.answers(answers)} more`,
	/** The words of a picture for those who do not see it. */
	picture: (words: string) => `A map. Beside it: ${words}`,
	/** A quotation, who speaks and how, and the article, in one line. */
	said: (quotation: string, voice: string, source: string) => `${quotation} ${voice}. ${source}.`,
	answer: (quotation: string, who: string) => `${who}: ${quotation}`,
	feed: {
		title: (story: string) => `Corrections: ${story}`,
		entry: (title: string) => `Corrected: ${title}`
	}
};
