import { counts } from './counts.ts';

/** The words of citations, for copying and for published files. */
export const citing = {
	/** The line before all citations of a story. */
	citations: (story: string, excerpts: number) => `${story}: ${counts.excerpts(excerpts)}. Their addresses start from that of this file.`,
	dateInferred: 'The date of publication is inferred.',
	source: (voice: string, where: string, headline: string, published: string) => `${voice}, ${where}: ${headline}. ${published}.`,
	published: (outlet: string, date: string) => `${outlet}, ${date}`,
	publishedInferred: (outlet: string, date: string) => `${outlet}, ${date}, inferred`
};
