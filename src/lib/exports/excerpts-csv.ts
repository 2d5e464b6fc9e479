import { stringify } from 'csv-stringify/sync';
import { articleOf } from '../words/article-name.ts';
import { sourceLine } from '../words/citation.ts';
import { speakersOf } from '../corpus/speakers.ts';
import { marksOfExcerpt } from '../corpus/queries.ts';
import type { Calendar, Corpus, Excerpt } from '../corpus/types.ts';
import { namedActor } from './named.ts';

/**
 * A row for every excerpt, for spreadsheets: RFC 4180 in UTF-8 with a byte order mark, without which Excel takes the file for another
 * encoding. Every text is quoted: many readers end an unquoted row at a bare line feed, which does not end a row here. Several ids in one
 * cell are parted by spaces, several names by semicolons; an absent value is an empty cell.
 *
 * A spreadsheet runs a cell as a formula where the cell begins with `=`, `+`, `-`, `@`, a tab or a carriage return, in full width too. Such
 * a text gets an apostrophe in front and is no longer verbatim: the verbatim words stand in `corpus.json`.
 */
export function excerptsCsv(corpus: Corpus, dates: Calendar): string {
	return stringify(
		corpus.excerpts.map((excerpt) => rowOf(corpus, dates, excerpt)),
		{ header: true, bom: true, record_delimiter: 'windows', escape_formulas: true, quoted_string: true }
	);
}

function rowOf(corpus: Corpus, dates: Calendar, excerpt: Excerpt) {
	const article = articleOf(corpus, excerpt);
	return {
		id: excerpt.id,
		article: article.id,
		outlet: article.outlet,
		author: article.author,
		title: article.title,
		published: article.published,
		url: article.url,
		archived: article.archived,
		part: excerpt.part,
		speaker: speakersOf(excerpt).join(' '),
		speakerName: speakersOf(excerpt)
			.map((id) => namedActor(corpus, id).name)
			.join('; '),
		via: excerpt.via?.join(' '),
		stance: excerpt.stance,
		speech: excerpt.speech,
		exact: excerpt.exact,
		translation: excerpt.translation?.text,
		translationBy: excerpt.translation?.by,
		translationLanguage: excerpt.translation?.language,
		prefix: excerpt.prefix,
		suffix: excerpt.suffix,
		start: excerpt.start,
		end: excerpt.end,
		marks: marksOfExcerpt(corpus, excerpt.id)
			.map(({ item }) => item.id)
			.join(' '),
		citation: sourceLine(corpus, dates, excerpt),
		sha256: article.sha256
	};
}
