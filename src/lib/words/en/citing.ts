import { counts } from './counts.ts';

/** A quotation with its source, as it is copied and published. */
export const citing = {
	/** Before all citations of a story. */
	citations: (story: string, excerpts: number) => `${story}: ${counts.excerpts(excerpts)}. Their addresses start from that of this file.`,
	dateInferred: 'The date of publication is inferred.',
	source: (voice: string, where: string, headline: string, published: string) => `${voice}, ${where}: ${headline}. ${published}.`,
	published: (outlet: string, date: string) => `${outlet}, ${date}`,
	publishedInferred: (outlet: string, date: string) => `${outlet}, ${date}, inferred`
};
