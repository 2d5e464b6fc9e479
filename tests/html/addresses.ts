import type { Addresses } from '../../src/lib/reader/reading.ts';

const address = (id: string | null) => `/${id ?? ''}`;

/** Made-up addresses for parts of a page that are drawn by themselves. */
export const addresses: Addresses = {
	hrefOf: address,
	permalink: address,
	pages: { method: '/method/', disagreements: '/disagreements/', data: '/data/', publish: '/publish/', marks: (page) => `/marks/${page}/` }
};
