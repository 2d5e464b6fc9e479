import { basesOf } from '../corpus/basis.ts';
import { articleOf } from '../words/article-name.ts';
import { excerptsOf } from '../corpus/excerpts/excerpts-of.ts';
import { isContested, type Mark } from '../corpus/queries.ts';
import { OPEN_FUTURE, OPEN_PAST, type Calendar, type Corpus, type Excerpt, type Use } from '../corpus/types.ts';
import { useOf } from '../corpus/uses.ts';
import { namedActor } from './named.ts';

/**
 * The properties that events and links share, with every quotation that the mark rests on, and what the mark takes from it. `note` and
 * `follows` are there where the mark has them. `date` is EDTF; `earliest` and `latest` are the
 * first and the last day that `date` can mean, null where that end is open or no date is given.
 */
export function markProperties(corpus: Corpus, dates: Calendar, mark: Mark) {
	const { id, kind, status, title, note, date, dateBasis, follows } = mark.item;
	const days = date === null ? undefined : dates[date];
	return {
		id,
		kind,
		status,
		title,
		...(note !== undefined && { note }),
		date,
		earliest: days && days.earliest !== OPEN_PAST ? days.earliest : null,
		latest: days && days.latest !== OPEN_FUTURE ? days.latest : null,
		dateBasis,
		basis: basesOf(corpus, mark),
		contested: isContested(corpus, id),
		...(follows && { follows: follows.map(({ mark, how, excerpt }) => ({ mark, how, excerpt })) }),
		quotes: excerptsOf(corpus, mark).map((excerpt) => quoteOf(corpus, excerpt, useOf(mark.item, excerpt.id)))
	};
}

function quoteOf(corpus: Corpus, excerpt: Excerpt, use: Use | undefined) {
	const { id, exact, translation, speaker, with: others, via, stance, speech, part } = excerpt;
	const { id: article, url, outlet, published } = articleOf(corpus, excerpt);
	return {
		id,
		exact,
		...(translation && { translation }),
		...(part && { part }),
		speaker: namedActor(corpus, speaker),
		...(others && { with: others.map((other) => namedActor(corpus, other)) }),
		...(via && { via: via.map((relay) => namedActor(corpus, relay)) }),
		stance,
		speech,
		...(use && { use: usedOf(corpus, use) }),
		article,
		...(url !== undefined && { url }),
		outlet,
		published
	};
}

function usedOf(corpus: Corpus, { words, stance, speaker }: Use) {
	return {
		...(words !== undefined && { words }),
		...(stance && { stance }),
		...(speaker !== undefined && { speaker: namedActor(corpus, speaker) })
	};
}
