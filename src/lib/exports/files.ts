import { publishCorpus } from '../corpus/publish.ts';
import type { Calendar, Corpus } from '../corpus/types.ts';
import { annotationsJsonLd } from './annotations-jsonld.ts';
import { citationsCsl, citationsText } from './citations.ts';
import { eventsGeoJson } from './events-geojson.ts';
import { excerptsCsv } from './excerpts-csv.ts';
import { linksGeoJson } from './links-geojson.ts';
import { placesGeoJson } from './places-geojson.ts';

/** A file in the folder `data/` of the built site. The same corpus gives the same bytes. */
export type DataFile = {
	name: string;
	/** Media type, as the server sends it. */
	type: string;
	/** What it is for, for the reader. */
	use: string;
	/** What it counts, for the reader. */
	holds: (corpus: Corpus) => string;
	write: (corpus: Corpus, dates: Calendar) => string;
};

const excerpts = (corpus: Corpus) => `${corpus.excerpts.length} excerpts`;

/** Everything that can be downloaded, the corpus itself first. */
export const DATA_FILES: readonly DataFile[] = [
	{
		name: 'corpus.json',
		type: 'application/json',
		use: 'Everything, word for word: the file that all others here are made from.',
		holds: ({ articles, excerpts, events, links }) =>
			`${articles.length} articles, ${excerpts.length} excerpts, ${events.length} events, ${links.length} links`,
		write: publishCorpus
	},
	{
		name: 'places.geojson',
		type: 'application/geo+json',
		use: 'The places, for any map program.',
		holds: ({ places }) => `${places.length} places`,
		write: placesGeoJson
	},
	{
		name: 'events.geojson',
		type: 'application/geo+json',
		use: 'The events with their dates and quotations, for any map program.',
		holds: ({ events }) => `${events.length} events, ${events.filter(({ places }) => places.length === 0).length} of them without a place`,
		write: eventsGeoJson
	},
	{
		name: 'links.geojson',
		type: 'application/geo+json',
		use: 'The links as great circles from place to place, with their dates and quotations, for any map program.',
		holds: ({ links }) => `${links.length} links`,
		write: linksGeoJson
	},
	{
		name: 'excerpts.csv',
		type: 'text/csv;charset=utf-8',
		use: 'The excerpts with who says them and where, for a spreadsheet.',
		holds: excerpts,
		write: excerptsCsv
	},
	{
		name: 'annotations.jsonld',
		type: 'application/ld+json',
		use: 'The excerpts as W3C Web Annotations, for annotation and linked-data programs.',
		holds: excerpts,
		write: annotationsJsonLd
	},
	{
		name: 'citations.txt',
		type: 'text/plain;charset=utf-8',
		use: 'A citation of each excerpt, to copy.',
		holds: excerpts,
		write: citationsText
	},
	{
		name: 'citations.csl.json',
		type: 'application/json',
		use: 'The same citations for a reference manager such as Zotero, as CSL-JSON.',
		holds: excerpts,
		write: citationsCsl
	}
];
