import type { Corpus } from '../../corpus/types.ts';
import { counts } from './counts.ts';

const excerpts = (corpus: Corpus) => counts.excerpts(corpus.excerpts.length);
const unplaced = ({ events }: Corpus) => counts.number(events.filter(({ places }) => places.length === 0).length);

/** The files to download, by name: what each file is for, and what each file holds. */
export const files = {
	'corpus.json': {
		use: 'Everything, word for word: the file that all others here are made from.',
		holds: (corpus: Corpus) =>
			[
				counts.articles(corpus.articles.length),
				excerpts(corpus),
				counts.events(corpus.events.length),
				counts.links(corpus.links.length)
			].join(', ')
	},
	'places.geojson': {
		use: 'The places, for any map program.',
		holds: ({ places }: Corpus) => counts.places(places.length)
	},
	'events.geojson': {
		use: 'The events with their dates and quotations, for any map program.',
		holds: (corpus: Corpus) => `${counts.events(corpus.events.length)}, ${unplaced(corpus)} of them without a place`
	},
	'links.geojson': {
		use: 'The links as great circles from place to place, with their dates and quotations, for any map program.',
		holds: ({ links }: Corpus) => counts.links(links.length)
	},
	'excerpts.csv': { use: 'The excerpts with who says them and where, for a spreadsheet.', holds: excerpts },
	'annotations.jsonld': {
		use: 'The excerpts as W3C Web Annotations, for annotation and linked-data programs.',
		holds: excerpts
	},
	'citations.txt': { use: 'A citation of each excerpt, to copy.', holds: excerpts },
	'citations.csl.json': {
		use: 'The same citations for a reference manager such as Zotero, as CSL-JSON.',
		holds: excerpts
	}
};
