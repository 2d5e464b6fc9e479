/** The map, its controls and its legend. */
export const map = {
	name: 'Map',
	nameOf: (story: string) => `Map of ${story}`,
	marks: 'Marks on the map',
	skip: 'Skip the map',
	failed: 'The moving map could not be loaded; the drawn one shows the same.',
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
	legend: {
		name: 'Legend',
		note: 'An arc leaves from the capital of the state that acts, which does not mean that it happened there. Arcs are bent apart to be told from each other: an arc is no route.',
		signs: {
			battle: 'Battle',
			'battle-contested': 'Battle on which accounts differ',
			'battle-unconfirmed': 'Battle not reported as done',
			'place-named': 'Place that an article names',
			'place-implied': 'Stands for a state or body; the articles do not name the place',
			'place-approximate': 'Point for an area: a region or a country',
			against: 'Against: accusation, summons',
			ended: 'Ties or agreements ended',
			with: 'With: support, delivery, pledge',
			both: 'Both ways: talks, call, visit, agreement',
			neither: 'Neither with nor against',
			contested: 'Ring round the head: accounts differ',
			dashed: 'Dashed: alleged, denied, planned or announced'
		}
	}
};
