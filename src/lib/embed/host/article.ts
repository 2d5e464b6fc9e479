import type { Told } from '../contract/messages.ts';
import { Embed } from './element.ts';
import { itemAt } from './items.ts';

const CURRENT = 'data-citemap-current';

/** The item that an element of the article names for an embed; null for the whole story, undefined where it names none there. */
function itemOf(element: HTMLElement, { base }: Embed): string | null | undefined {
	const { citemap } = element.dataset;
	if (citemap !== undefined) return citemap || null;
	const href = `${(element as HTMLAnchorElement).href}`;
	// An article may have hundreds of links, and a page forty embeds.
	return href.startsWith(base) ? itemAt(new URL(href), base) : undefined;
}

/** The embed that an element of the article speaks of, and the item: the one named by `data-citemap-for`, or else the nearest that can show it. */
export function embedFor(element: HTMLElement): { embed: Embed; id: string | null } | undefined {
	const name = element.closest<HTMLElement>('[data-citemap-for]')?.dataset['citemapFor'];
	const { top } = element.getBoundingClientRect();
	let best: { embed: Embed; id: string | null } | undefined;
	let least = Infinity;
	for (const embed of Embed.all) {
		const id = embed.failed || (name && name !== embed.id) ? undefined : itemOf(element, embed);
		if (id === undefined) continue;
		const box = embed.getBoundingClientRect();
		const far = Math.max(0, box.top - top, top - box.bottom);
		if (far < least) [best, least] = [{ embed, id }, far];
	}
	return best;
}

/** Marks the parts of the article that name what is open in an embed, and unmarks all others that speak of that embed. */
export function markCurrent(embed: Embed, told: Told): void {
	if (told.type !== 'open') return;
	for (const element of document.querySelectorAll<HTMLElement>('[data-citemap], a[href]')) {
		const found = embedFor(element);
		if (found?.embed === embed) element.toggleAttribute(CURRENT, told.id !== null && found.id === told.id);
	}
}

const linkOf = ({ target }: Event) => (target as Element).closest?.<HTMLAnchorElement>('a[href]:not([target], [download])');

/** Lets the article's own links open in the embed what they lead to, and show it while they are pointed at or focused. */
export function followLinks(): void {
	addEventListener('click', (event) => {
		const link = linkOf(event);
		if (!link || event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
		const found = embedFor(link);
		if (!found) return;
		event.preventDefault();
		const { embed, id } = found;
		const { top, bottom } = embed.getBoundingClientRect();
		if (top > innerHeight || bottom < 0) embed.scrollIntoView({ block: 'nearest' });
		// Whoever comes by key, and so without a click of the mouse, goes on by key in the map. No embed that cannot be reached takes a link away.
		void embed.open(id, !event.detail).then((ok) => ok || location.assign(link.href));
	});
	for (const type of ['mouseover', 'focusin', 'mouseout', 'focusout']) {
		addEventListener(type, (event) => {
			const link = linkOf(event);
			const found = link && embedFor(link);
			if (found) void found.embed.focusItem(/out/.test(type) ? null : found.id);
		});
	}
}
