/** The map, its controls, and what the legend is called. */
export const map = {
	name: 'Map',
	nameOf: (story: string) => `Map of ${story}`,
	marks: 'Marks on the map',
	skip: 'Skip the map',
	failed: 'The moving map could not be loaded; the drawn one shows the same.',
	staysDrawn: 'This map stays as drawn: the live one needs scripts and, where the page is opened from disk, a server.',
	controlsFailed: 'The map’s controls could not be loaded.',
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
