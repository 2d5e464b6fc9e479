import { articleOf, headline, outletName } from '../words/article-name.ts';
import { citation, citingIn, quotedLines } from '../words/citation.ts';
import { citedVoice } from '../words/voice.ts';
import type { Calendar, Corpus, Excerpt } from '../corpus/types.ts';
import { addressOf } from './addresses.ts';

/** A citation in plain text for every excerpt, parted by empty lines. */
export function citationsText(corpus: Corpus, dates: Calendar): string {
	const heading = citingIn(corpus).citations(corpus.story.title, corpus.excerpts.length);
	const all = corpus.excerpts.map((excerpt) => citation(corpus, dates, excerpt, addressOf('excerpt', excerpt.id)));
	return `${[heading, ...all].join('\n\n')}\n`;
}

/**
 * The citations for reference managers: CSL-JSON, an item for every excerpt. `note` holds what a reader of a bibliography needs, `custom`
 * what a program needs. `URL` is that of the article: that of the excerpt's page would have to be absolute, and the site does not know where
 * it will be served.
 */
export function citationsCsl(corpus: Corpus, dates: Calendar): string {
	const items = corpus.excerpts.map((excerpt) => cslItem(corpus, dates, excerpt));
	return `${JSON.stringify(items, null, '\t')}\n`;
}

function cslItem(corpus: Corpus, dates: Calendar, excerpt: Excerpt) {
	const { id, exact, part, speaker, with: others, via, stance, speech, start, end, translation } = excerpt;
	const article = articleOf(corpus, excerpt);
	const { url, archived, author, outlet, published, publishedBasis, sha256, language } = article;
	const notes = [
		...quotedLines(corpus, excerpt),
		`${citedVoice(corpus, excerpt)}.`,
		...(outlet === null ? [`${outletName(corpus, article)}.`] : []),
		...(publishedBasis.kind === 'inferred' ? [citingIn(corpus).dateInferred] : []),
		...(archived === undefined ? [] : [citingIn(corpus).archived(archived)])
	];
	return {
		id,
		type: 'article-newspaper',
		title: headline(corpus, article),
		...(author !== undefined && { author: [{ literal: author }] }),
		...(outlet !== null && { 'container-title': outlet }),
		issued: issuedOn(dates, published),
		...(url !== undefined && { URL: url }),
		language,
		note: notes.join('\n'),
		custom: {
			exact,
			...(translation && { translation }),
			...(part && { part }),
			speaker,
			...(others && { with: others }),
			...(via && { via }),
			stance,
			speech,
			start,
			end,
			published,
			...(archived !== undefined && { archived }),
			sha256
		}
	};
}

/**
 * A day, month or year as date parts; any other EDTF in words, since few programs read EDTF. CSL has no time of day: `custom` has the date as
 * written.
 */
function issuedOn(dates: Calendar, edtf: string) {
	const [date = ''] = edtf.split('T');
	// Months end at 12: 21 to 24 are seasons.
	if (!/^\d{4}(-(0\d|1[0-2])(-\d\d)?)?$/.test(date)) return { literal: dates[edtf]!.text };
	return { 'date-parts': [date.split('-').map(Number)] };
}
