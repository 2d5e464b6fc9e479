/** The room that the way to the rest of a quotation takes, in CSS pixels. */
const WAY = 24;

/**
 * Cuts the words in a box to whole lines where the box is lower than the words, and keeps that so while the box changes. Text to cut is what
 * `.exact` and `.translation` hold; each keeps a line.
 *
 * @param tell told whether words are cut, at first and whenever that changes
 * @returns a function that stops
 */
export function fitWords(box: HTMLElement, tell: (cut: boolean) => void): () => void {
	const fit = () => {
		const texts = [...box.querySelectorAll<HTMLElement>('.exact, .translation > p + p')];
		for (const text of texts) text.style.setProperty('--lines', 'none');
		const content = box.firstElementChild!;
		const lines = texts.map((text) => Math.round(text.clientHeight / lineHeightOf(text)));
		let over = content.scrollHeight - box.clientHeight;
		const cut = over > 1;
		if (cut) over += WAY;
		while (over > 0) {
			const longest = lines.reduce((most, each, i) => (each > lines[most]! ? i : most), 0);
			if (lines[longest]! <= 1) break;
			lines[longest]!--;
			over -= lineHeightOf(texts[longest]!);
		}
		texts.forEach((text, i) => text.style.setProperty('--lines', cut ? String(lines[i]) : 'none'));
		tell(cut);
	};
	const observer = new ResizeObserver(fit);
	observer.observe(box);
	return () => observer.disconnect();
}

const lineHeightOf = (element: Element): number => parseFloat(getComputedStyle(element).lineHeight);
