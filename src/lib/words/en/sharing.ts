/** What the dialog says by which a map is passed on, and the page on which an embed is made. */
export const sharing = {
	share: 'Share',
	title: 'Share this map',
	close: 'Close',
	link: 'Link to what the map shows now',
	linkToFull: 'Link to the full map, as it is here',
	code: 'Code to embed it in a page',
	more: 'Choose size, colours and more, and see it in an article',
	system: 'Share by another app…',
	copy: 'Copy',
	/** The same button for readers who hear it; begins with the same word. */
	copyOf: (label: string) => `Copy: ${label}`,
	copied: 'Copied.',
	/** The text stands selected in a field. */
	refused: 'The browser does not let this page copy. The text is selected: copy it by key or menu.',
	/** What a frame with the map is called; `item` is what is open in it. */
	frame: (story: string, item: string | null) => `Map: ${item === null ? '' : `${item} – `}${story}`
};
