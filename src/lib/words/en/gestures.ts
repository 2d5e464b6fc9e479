/** How to move a map that stands inside another page: shown over the map to a reader who scrolls that page. */
export const gestures = {
	windows: 'Use Ctrl + scroll to zoom the map',
	mac: 'Use ⌘ + scroll to zoom the map',
	touch: 'Use two fingers to move the map'
};
