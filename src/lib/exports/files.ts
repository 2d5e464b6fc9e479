import { publishCorpus } from '../corpus/publish.ts';
import type { Calendar, Corpus } from '../corpus/types.ts';
import type { FileName } from '../words/sections/files.ts';
import { annotationsJsonLd } from './annotations-jsonld.ts';
import { citationsCsl, citationsText } from './citations.ts';
import { eventsGeoJson } from './events-geojson.ts';
import { excerptsCsv } from './excerpts-csv.ts';
import { linksGeoJson } from './links-geojson.ts';
import { placesGeoJson } from './places-geojson.ts';

/** A file in the folder `data/` of the built site. The same corpus gives the same bytes. */
export type DataFile = {
	name: FileName;
	/** The media type that the server sends. */
	type: string;
	write: (corpus: Corpus, dates: Calendar) => string;
};

/** Everything that can be downloaded, the corpus itself first. */
export const DATA_FILES: readonly DataFile[] = [
	{
		name: 'corpus.json',
		type: 'application/json',
		write: publishCorpus
	},
	{
		name: 'places.geojson',
		type: 'application/geo+json',
		write: placesGeoJson
	},
	{
		name: 'events.geojson',
		type: 'application/geo+json',
		write: eventsGeoJson
	},
	{
		name: 'links.geojson',
		type: 'application/geo+json',
		write: linksGeoJson
	},
	{
		name: 'excerpts.csv',
		type: 'text/csv;charset=utf-8',
		write: excerptsCsv
	},
	{
		name: 'annotations.jsonld',
		type: 'application/ld+json',
		write: annotationsJsonLd
	},
	{
		name: 'citations.txt',
		type: 'text/plain;charset=utf-8',
		write: citationsText
	},
	{
		name: 'citations.csl.json',
		type: 'application/json',
		write: citationsCsl
	}
];
