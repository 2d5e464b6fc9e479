import { counts } from './counts.ts';

/** The words of citations, for copying and for published files. */
export const citing = {
	/** The line before all citations of a story. */
	citations: (story: string, excerpts: number) => `${story}: ${counts.excerpts(excerpts)}. Their addresses start from that of this file.`,
	dateInferred: 'The date of publication is inferred.',
	/** Before the article: who speaks, and in whose words the article has it. */
	voice: (voice: string, where: string) => `${voice}, ${where}: `,
	by: (author: string, headline: string) => `${author}, ${headline}`,
	archived: (address: string) => `(archived: ${address})`,
	published: (outlet: string, date: string) => `${outlet}, ${date}`,
	publishedInferred: (outlet: string, date: string) => `${outlet}, ${date}, inferred`
};
