/** The map, its controls, and what the legend is called. */
export const map = {
	name: 'Map',
	nameOf: (story: string) => `Map of ${story}`,
	marks: 'Marks on the map',
	skip: 'Skip the map',
	failed: 'The moving map could not be loaded; the drawn one shows the same.',
	staysDrawn: 'This map stays as drawn: the live one needs scripts, and a page opened from disk a server.',
	controls: {
		name: 'Map controls',
		zoomIn: 'Zoom in',
		zoomOut: 'Zoom out',
		home: 'Show the whole story',
		theme: { auto: 'Colours: as your system', light: 'Colours: light', dark: 'Colours: dark' },
		fullScreen: 'Full screen',
		hideText: 'Hide the text',
		showText: 'Show the text',
		pause: 'Pause motion',
		play: 'Play motion'
	},
	/** The two ends of a strand. */
	between: (one: string, other: string) => `${one} – ${other}`,
	/** A button that draws the links outside the story's focus. */
	background: (links: string, from: string | undefined, to: string | undefined) =>
		`Background${from === undefined ? '' : ` ${from === to ? from : `${from}–${to}`}`}: ${links}`,
	/** A strand with the number of its links, and the first and last year of those that are dated. */
	strand: (between: string, links: string, from: string | undefined, to: string | undefined) =>
		`${between}: ${links}${from === undefined ? '' : `, ${from === to ? from : `${from} to ${to}`}`}`,
	legend: 'Legend',
	signs: 'All signs'
};
