/**
 * The titles of marks and the words of excerpts that the list on a page holds, by id: who has the page has them already. In each entry
 * of the list the first link is the mark's, and each quotation's own link follows on it.
 */
export function listedTexts(page: ParentNode): Map<string, string> {
	const texts = new Map<string, string>();
	for (const entry of page.querySelectorAll('[data-listed]')) {
		const [mark, ...sources] = entry.querySelectorAll<HTMLElement>('a[data-item]');
		const quotations = [...entry.querySelectorAll('.exact')];
		for (const [link, text] of [[mark, mark] as const, ...sources.map((source, i) => [source, quotations[i]] as const)])
			if (link?.dataset.item && text) texts.set(link.dataset.item, text.textContent);
	}
	return texts;
}
