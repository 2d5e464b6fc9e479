import type { Printer } from '$lib/session/page.ts';

/** Loads the printer, which draws the parts of a page that stay as sent, while the page is made; the parts come from `load`. */
export async function loadPrinter(load: () => Promise<Pick<Printer, 'parts'>>): Promise<Printer> {
	const [{ default: corpus }, { parts }, { render }] = await Promise.all([
		import('virtual:geodata/whole'),
		load(),
		import('svelte/server')
	]);
	return {
		corpus,
		parts,
		// Svelte's hydration markers are left out: the printed HTML is never hydrated.
		print: (part, props, context) => render(part, { props, context }).body.replace(/<!--.*?-->/gs, '')
	};
}
