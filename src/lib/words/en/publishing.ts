import { part, sentence } from '../sentence.ts';

const code = (text: string) => part('code', text);

/** The page on which an embed is made, and what a frozen embed says. */
export const publishing = {
	description: (story: string) => `Make an embed of the map “${story}”: choose what it shows, see it in an article, copy the code.`,
	introduction: 'Choose what the embed shows, see it in an article, and copy the code. The address of this page keeps your choices.',
	/** Before the code of a page without scripts; the address is to be filled in. */
	plain: sentence`Without scripts this page cannot show choices. This code shows the whole story; put the address of this site in place of ${code('https://your-host.example/')}. The parameters stand in the documentation of the project.`,
	placeholder: 'https://your-host.example/',
	shows: {
		name: 'What it shows first',
		story: 'The whole story',
		points: 'The story in points',
		other: 'Something else',
		find: 'Find anything in the story',
		findHint: 'A place, person, event, question, article or quotation'
	},
	marks: {
		name: 'Which marks',
		all: 'All marks',
		from: 'From',
		to: 'To',
		words: 'With these words',
		filters: 'Kind, place, article, speaker…',
		again: 'Start again'
	},
	looks: {
		name: 'How it looks',
		panes: 'Parts',
		pane: { both: 'Map and text', map: 'Map only', list: 'Text only' },
		theme: 'Colours',
		themes: { auto: 'As the system', light: 'Light', dark: 'Dark' },
		height: 'Height in pixels',
		bare: 'Without controls and legend',
		still: 'Nothing moves',
		drawn: 'Drawn map only: lighter, cannot be moved',
		background: 'Also what lies outside the story’s focus',
		camera: 'Part of the map',
		chosen: 'As you chose it',
		wholeMap: 'Show all of the story'
	},
	keeping: {
		name: 'When the story changes',
		live: 'The embed changes too, with corrections and additions',
		frozen: 'The embed stays as it is today',
		/** What `frozen` needs. */
		needs: 'A frozen embed needs its old files: the site has to be deployed without deleting them.'
	},
	preview: {
		name: 'In an article',
		widths: { phone: 'Phone', column: 'Column', wide: 'Wide' },
		/** Where the screen is narrower than the article. */
		scaled: (percent: number) => `Shown at ${percent} % of its size.`
	},
	code: {
		name: 'Code to copy',
		kinds: { frame: 'Frame', helper: 'With helper', links: 'Links for sentences' },
		frame: 'Paste this where the map is to stand. It needs no script in your page.',
		helper:
			'This also follows the height of the map, rests maps that nobody sees, and lets the article steer the map. The script is small, comes from the map’s own site, and is checked by its digest.',
		noHelper: 'The helper could not be found on this site.',
		links: 'Beside an embed with the helper these steer the map; elsewhere they are ordinary links and paragraphs.',
		link: 'A link in a sentence: a click opens it in the map',
		mark: 'A paragraph: the map shows it as it scrolls into view'
	},
	/** In a frozen embed, once the story has changed. */
	frozen: { name: 'Frozen copy', changed: 'A frozen copy; the story has changed since.', current: 'Open the current map' }
};
