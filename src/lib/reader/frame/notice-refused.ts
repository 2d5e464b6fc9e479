/** How long a browser may take to show a page in a tab of its own, in milliseconds. */
const SOON = 600;

/**
 * Calls `tell` with the address of a link to a tab of its own that was followed and opened none: a sandbox refuses without a word. Where a
 * tab opens, the frame loses the focus or the sight. Returns a function that stops.
 */
export function noticeRefused(root: HTMLElement, isPlain: (event: MouseEvent) => boolean, tell: (address: string) => void): () => void {
	const notice = (event: MouseEvent) => {
		const link = (event.target as Element).closest<HTMLAnchorElement>('a[target="_blank"]');
		if (!link || event.defaultPrevented || !isPlain(event)) return;
		const done = new AbortController();
		for (const type of ['blur', 'visibilitychange']) addEventListener(type, () => done.abort(), { signal: done.signal, capture: true });
		setTimeout(() => {
			if (!done.signal.aborted) tell(link.href);
			done.abort();
		}, SOON);
	};
	root.addEventListener('click', notice);
	return () => root.removeEventListener('click', notice);
}
