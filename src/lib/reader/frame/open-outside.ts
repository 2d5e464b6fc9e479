/**
 * Opens the pages that links lead to in tabs of their own, and calls `tell` with the address where the page round an embed allows no tab: a
 * sandbox refuses without a word. Returns a function that stops.
 */
export function openOutside(root: HTMLElement, isPlain: (event: MouseEvent) => boolean, tell: (address: string) => void): () => void {
	const open = (event: MouseEvent) => {
		const link = (event.target as Element).closest<HTMLAnchorElement>('a[target="_blank"]');
		if (!link || event.defaultPrevented || !isPlain(event)) return;
		event.preventDefault();
		// With `noopener` nobody would learn whether the page was opened.
		const opened = window.open('', '_blank');
		if (!opened) return tell(link.href);
		// Cut off before the page comes: then the page does not know who opened it.
		opened.opener = null;
		opened.location.replace(link.href);
	};
	root.addEventListener('click', open);
	return () => root.removeEventListener('click', open);
}
