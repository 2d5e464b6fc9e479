/** The map, its controls, and what the legend is called. */
export const map = {
	name: 'Map',
	nameOf: (story: string) => `Map of ${story}`,
	marks: 'Marks on the map',
	skip: 'Skip the map',
	failed: 'The moving map could not be loaded; the drawn one shows the same.',
	staysDrawn: 'This map stays as drawn: the live one needs scripts and, where the page is opened from disk, a server.',
	controlsFailed: 'The map’s controls could not be loaded.',
	/** How to move a map that stands inside another page: shown over the map to a reader who scrolls that page. */
	gestures: {
		windows: 'Use Ctrl + scroll to zoom the map',
		mac: 'Use ⌘ + scroll to zoom the map',
		touch: 'Use two fingers to move the map'
	},
	controls: {
		name: 'Map controls',
		zoomIn: 'Zoom in',
		zoomOut: 'Zoom out',
		home: 'Show the whole story',
		theme: { auto: 'Colours: as your system', light: 'Colours: light', dark: 'Colours: dark' },
		hideText: 'Hide the text',
		showText: 'Show the text',
		pause: 'Pause motion',
		play: 'Play motion'
	},
	legend: 'Legend'
};
