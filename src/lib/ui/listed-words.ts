/** The words that the list on this page quotes (`data-words`), by the excerpt's id: a reader who has the page has them already. */
export function listedWords(page: ParentNode): Map<string, string> {
	const quoted = page.querySelectorAll<HTMLElement>('[data-words]');
	return new Map(Array.from(quoted, (each) => [each.dataset.words ?? '', each.textContent]));
}
