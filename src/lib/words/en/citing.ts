import { counts } from './counts.ts';

/** A quotation with its source, as it is copied and published. */
export const citing = {
	quoted: (words: string) => `“${words}”`,
	voice: (speaker: string, stance: string) => `${speaker} (${stance})`,
	/** Before all citations of a story. */
	citations: (story: string, excerpts: number) => `${story}: ${counts.excerpts(excerpts)}. Their addresses start from that of this file.`,
	dateInferred: 'The date of publication is inferred.',
	source: (voice: string, headline: string, published: string) => `${voice}, in: ${headline}. ${published}.`,
	published: (outlet: string, date: string) => `${outlet}, ${date}`,
	publishedInferred: (outlet: string, date: string) => `${outlet}, ${date}, inferred`
};
