import { articleOf } from '../words/article-name.ts';
import { sourceLine } from '../words/citation.ts';
import { speakersOf } from '../corpus/speakers.ts';
import { marksOfExcerpt } from '../corpus/queries.ts';
import type { Calendar, Corpus, Excerpt, Translation } from '../corpus/types.ts';
import { addressOf } from './addresses.ts';
import { digestUri } from './digest-uri.ts';
import { namedActor } from './named.ts';

/**
 * Every excerpt as a W3C Web Annotation of its original, in one page of one AnnotationCollection.
 *
 * Ids are relative and resolve against the file's own address, as JSON-LD lays down: the site does not know where it will be served, and a
 * relative id still leads somewhere. `#<excerpt id>` is the annotation; `_collection` and `_page` cannot be the ids of excerpts. Digests name
 * the originals, which are texts saved from pages: the page is `canonical`, its kept copy `via`, where their addresses are known.
 */
export function annotationsJsonLd(corpus: Corpus, dates: Calendar): string {
	const collection = {
		'@context': 'http://www.w3.org/ns/anno.jsonld',
		id: '#_collection',
		type: 'AnnotationCollection',
		label: corpus.story.title,
		total: corpus.excerpts.length,
		first: {
			id: '#_page',
			type: 'AnnotationPage',
			partOf: '#_collection',
			startIndex: 0,
			items: corpus.excerpts.map((excerpt) => annotationOf(corpus, dates, excerpt))
		}
	};
	return `${JSON.stringify(collection, null, '\t')}\n`;
}

function annotationOf(corpus: Corpus, dates: Calendar, excerpt: Excerpt) {
	const { id, exact, prefix, suffix, start, end, stance, speech, translation } = excerpt;
	const textual = (purpose: string, value: string) => ({
		type: 'TextualBody',
		purpose,
		value,
		format: 'text/plain',
		language: corpus.story.language
	});
	const page = (source: string) => ({ type: 'SpecificResource', purpose: 'linking', source });
	const { sha256, url, archived, author } = articleOf(corpus, excerpt);
	return {
		id: `#${id}`,
		type: 'Annotation',
		motivation: 'describing',
		body: [
			textual('describing', sourceLine(corpus, dates, excerpt)),
			...(translation ? [translated(translation)] : []),
			...speakersOf(excerpt).map((speaker) => textual('tagging', namedActor(corpus, speaker).name)),
			textual('classifying', stance),
			textual('classifying', speech),
			page(addressOf('excerpt', id)),
			...marksOfExcerpt(corpus, id).map(({ type, item }) => page(addressOf(type, item.id)))
		],
		target: {
			type: 'SpecificResource',
			source: {
				id: digestUri(sha256),
				type: 'Text',
				format: 'text/plain',
				language: excerpt.language,
				...(author !== undefined && { creator: { name: author } }),
				...(url !== undefined && { canonical: url }),
				...(archived !== undefined && { via: archived })
			},
			selector: [
				{ type: 'TextQuoteSelector', exact, prefix, suffix },
				{ type: 'TextPositionSelector', start, end }
			]
		}
	};
}

/**
 * A translation as a body of its own. The vocabulary has no purpose for translations; what tells this body from the others is its language and
 * its creator.
 */
function translated({ text, by, language }: Translation) {
	return { type: 'TextualBody', purpose: 'commenting', value: text, format: 'text/plain', language, creator: { name: by } };
}
