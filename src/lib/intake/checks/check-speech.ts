import type { Draft, Entry } from '../draft.ts';
import { problem, type Problem } from '../problems.ts';
import type { ExcerptSource } from '../schema.ts';
import type { Quoted } from '../text/quoted.ts';
import type { Speech } from '../../corpus/source-vocabulary.ts';

type ExcerptEntry = Entry<ExcerptSource & { article: string }>;

/**
 * The values that an excerpt's `speech` may have, by who speaks and how much stands in quotation marks. The first value holds where the
 * file has none; `written` says whether the file must have one.
 */
const ALLOWED: Record<'article' | 'actor', Record<Quoted, { speeches: readonly Speech[]; written: boolean }>> = {
	article: {
		// A name or a title may stand in marks, words quoted from somebody else may not: the writer of the excerpt must say so.
		wholly: { speeches: ['own'], written: true },
		partly: { speeches: ['own'], written: false },
		woven: { speeches: ['own'], written: false },
		not: { speeches: ['own'], written: false },
		unclear: { speeches: ['own'], written: false }
	},
	actor: {
		wholly: { speeches: ['direct'], written: false },
		partly: { speeches: ['direct', 'partly', 'reported'], written: true },
		woven: { speeches: ['partly', 'reported'], written: true },
		not: { speeches: ['reported'], written: false },
		unclear: { speeches: ['reported', 'partly', 'direct'], written: false }
	}
};

const WORDED: Record<Quoted, string> = {
	wholly: 'words that all stand in quotation marks',
	partly: 'words of which some stand in quotation marks, in a quotation by itself',
	woven: 'words of which some stand in quotation marks, within a sentence of the article',
	not: 'words of which none stands in quotation marks',
	unclear: 'words beside a quotation mark without its partner'
};

/** The speech of each excerpt is settled, and agrees with the quotation marks of the original. */
export function checkSpeech(draft: Draft, quotedOf: ReadonlyMap<string, { quoted: Quoted }>): Problem[] {
	return draft.excerpts.flatMap((excerpt) => {
		const quoted = quotedOf.get(excerpt.id)?.quoted;
		if (quoted === undefined) return [];
		const { id, value, spot } = excerpt;
		const { speeches, written } = allowed(excerpt, quoted);
		const field = 'speech';
		const expected = speeches.join(' or ');
		if (value.speech === undefined) {
			return written
				? [problem('SPEECH_UNDECIDED', spot('quote'), { id, field, found: `no speech, and ${WORDED[quoted]}`, expected })]
				: [];
		}
		if (speeches.includes(value.speech)) return [];
		const speaker = isOwnVoice(excerpt) ? 'the article as the speaker' : 'a speaker other than the article';
		const found = `${value.speech}, ${speaker}, and ${WORDED[quoted]}`;
		return [problem('SPEECH_AGAINST_MARKS', spot(field), { id, field, found, expected })];
	});
}

/** The speech of an excerpt that passed the check. */
export function speechOf(excerpt: ExcerptEntry, quoted: Quoted): Speech {
	return excerpt.value.speech ?? allowed(excerpt, quoted).speeches[0]!;
}

function allowed(excerpt: ExcerptEntry, quoted: Quoted) {
	return ALLOWED[isOwnVoice(excerpt) ? 'article' : 'actor'][quoted];
}

function isOwnVoice({ value: { speaker, article } }: ExcerptEntry): boolean {
	return [speaker].flat().includes(article);
}
