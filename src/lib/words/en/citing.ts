/** A quotation with its source, as it is copied and published. */
export const citing = {
	quoted: (words: string) => `“${words}”`,
	voice: (speaker: string, stance: string) => `${speaker} (${stance})`,
	source: (voice: string, headline: string, published: string) => `${voice}, in: ${headline}. ${published}.`,
	published: (outlet: string, date: string) => `${outlet}, ${date}`,
	publishedInferred: (outlet: string, date: string) => `${outlet}, ${date}, inferred`
};
