import type { Session } from './session/session.svelte.ts';
import { isPlain } from './stage/pointing.svelte.ts';

const POINTING = ['mouseover', 'mouseout', 'focusin', 'focusout'] as const;

/**
 * Follows links to items without leaving the map, and points on the map at the item whose link in the text is pointed at or focused. The
 * browser keeps links to elsewhere, and new tabs. Returns a function that stops all this.
 *
 * @param itemOf the id of the item that a link leads to; null for the whole story, undefined for elsewhere
 */
export function followLinks(root: HTMLElement, session: Session, itemOf: (link: Element) => string | null | undefined): () => void {
	const follow = (event: MouseEvent) => {
		const link = (event.target as Element).closest('a[href]:not([target])');
		const id = link ? itemOf(link) : undefined;
		if (id === undefined || event.defaultPrevented || !isPlain(event)) return;
		event.preventDefault();
		void (id === null ? session.pick(null) : session.open(id, link));
	};
	const point = ({ type, target }: Event) => {
		const element = target as Element;
		if (element.closest('.stage')) return;
		const link = element.closest('a[href]');
		const id = link && (type === 'mouseover' || type === 'focusin') ? (itemOf(link) ?? null) : null;
		// A focused link loses the focus while the panel is taken away, when no state may change.
		queueMicrotask(() => session.point(id, 'text'));
	};
	root.addEventListener('click', follow);
	for (const type of POINTING) root.addEventListener(type, point);
	return () => {
		root.removeEventListener('click', follow);
		for (const type of POINTING) root.removeEventListener(type, point);
	};
}
