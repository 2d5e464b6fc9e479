import { counts, english } from './counts.ts';

const quotation = english({ one: '# quotation', other: '# quotations' });

/** The card of an embed, and the ways from the embed to the full map. */
export const frame = {
	card: 'The story',
	fullMap: 'Open the full map',
	sources: 'Sources',
	/** Where no script runs, the way to what stands below. */
	below: (n: number) => `All ${counts.excerpts(n)}`,
	/** A quotation that is longer than the card. */
	readOn: 'Read on in the full map',
	/** The way through the quotations of what is open. */
	quotations: 'Quotations',
	quotation: (number: number, of: number) => `${number} of ${quotation(of)}`,
	previous: 'Previous quotation',
	next: 'Next quotation',
	/** Where in the story a card is, and where among the marks that answer a question. */
	point: (number: number, of: number) => `Point ${number} of ${of}`,
	answer: (number: number, of: number) => `Mark ${number} of ${of}`,
	answers: 'The marks that answer',
	/** Where the page round the embed lets no link open; the address follows. */
	noPopups: 'Pages cannot be opened from here. The address:'
};
