import { describe, expect, it } from 'vitest';
import type { Corpus, Excerpt } from '../../src/lib/corpus/types.ts';
import { loadGeodata } from '../../src/lib/geodata.server.ts';
import { titleOf } from '../../src/lib/words/title.ts';
import { plain } from '../../src/lib/words/sentence.ts';
import { answererOf as naming, headingOf, voiceOf } from '../../src/lib/words/voice.ts';
import { parseFiles, smallFiles } from '../fixtures/small-corpus.ts';

const small = parseFiles(smallFiles()).corpus!;

/** The small story with one excerpt changed. */
function withExcerpt(id: string, change: Partial<Excerpt>): { corpus: Corpus; excerpt: Excerpt } {
	const excerpts = small.excerpts.map((each) => (each.id === id ? { ...each, ...change } : each));
	return { corpus: { ...small, excerpts }, excerpt: excerpts.find((each) => each.id === id)! };
}

/** The sentences as text; that they name actors by id is tested below. */
const voiceInText = (...[corpus, excerpt, use]: Parameters<typeof voiceOf>) => {
	const { who, does } = voiceOf(corpus, excerpt, use);
	return { who: plain(who), does: plain(does) };
};
const answererOf = (...[corpus, version]: Parameters<typeof naming>) => plain(naming(corpus, version));

const said = (change: Partial<Excerpt>) => {
	const { corpus, excerpt } = withExcerpt('stops-denial', change);
	const { who, does } = voiceInText(corpus, excerpt);
	return [headingOf(corpus, excerpt), `${who} ${does}`];
};

describe('an excerpt is headed, and its card worded, by whose words it is in', () => {
	it('direct speech is in the words of its speaker', () => {
		expect(said({ speech: 'direct' })).toEqual(['In the words of Ferry line', 'Ferry line denies, as quoted']);
	});
	it('reported speech is the article’s, on what the speaker said', () => {
		expect(said({})).toEqual(['The article, on what Ferry line said', 'Ferry line denies, in the article’s words']);
	});
	it('partly quoted speech says so', () => {
		expect(said({ speech: 'partly' })).toEqual([
			'The article, on what Ferry line said, partly quoted',
			'Ferry line denies, partly in the article’s words'
		]);
	});
	it('the article’s own voice is called that', () => {
		expect(said({ speaker: 'ferry-stops', speech: 'own', stance: 'reports' })).toEqual([
			'The article, in its own voice',
			'The article reports in its own voice'
		]);
	});
	it('relays are named beside the speaker, not in the speaker’s place', () => {
		expect(said({ via: ['harbour-office'] })).toEqual([
			'The article, on what Ferry line said, as relayed by Harbour office',
			'Ferry line denies, as relayed by Harbour office, in the article’s words'
		]);
		expect(said({ speaker: 'ferry-stops', speech: 'own', stance: 'reports', via: ['harbour-office'] })).toEqual([
			'The article, in its own voice, citing Harbour office',
			'The article reports in its own voice, citing Harbour office'
		]);
	});
	it('several speakers are named each, and speak in the plural', () => {
		expect(said({ with: ['harbour-office'] })).toEqual([
			'The article, on what Ferry line and Harbour office said',
			'Ferry line and Harbour office deny, in the article’s words'
		]);
	});
	it('the outlet is named where the article names it, and names read inside a sentence as the story says', () => {
		const { corpus, excerpt } = withExcerpt('stops-denial', {});
		const named = {
			...corpus,
			articles: corpus.articles.map((article) => ({ ...article, outlet: 'Harbour Times' })),
			actors: corpus.actors.map((actor) => ({ ...actor, inSentence: 'the ferry line' }))
		};
		expect(headingOf(named, excerpt)).toBe('The Harbour Times article, on what the ferry line said');
		expect(voiceInText(named, excerpt).who).toBe('Ferry line');
	});
});

describe('a mark or an answer may take part of an excerpt, in which somebody else speaks, or otherwise', () => {
	const { corpus, excerpt } = withExcerpt('stops-denial', { via: ['harbour-office'] });
	it('the stance is that of the use', () => {
		expect(voiceInText(corpus, excerpt, { excerpt: excerpt.id, stance: 'claims' })).toEqual({
			who: 'Ferry line',
			does: 'claims, as relayed by Harbour office, in the article’s words'
		});
		expect(voiceInText(corpus, excerpt, { excerpt: excerpt.id, words: 'any pier' })).toEqual(voiceInText(corpus, excerpt));
	});
	it('the article’s own words inside told speech are its own, and the sentence is still on what somebody said', () => {
		expect(voiceInText(corpus, excerpt, { excerpt: excerpt.id, speaker: 'ferry-stops' })).toEqual({
			who: 'The article',
			does: 'reports in its own voice, where it tells what Ferry line said, as relayed by Harbour office'
		});
		const own = withExcerpt('stops-denial', { speaker: 'ferry-stops', speech: 'own', stance: 'reports' });
		expect(voiceInText(own.corpus, own.excerpt, { excerpt: excerpt.id, speaker: 'ferry-stops' }).does).toBe('reports in its own voice');
	});
});

describe('a sentence on a voice carries the ids of the actors that it names', () => {
	it('speakers and relays, and no article', () => {
		const { corpus, excerpt } = withExcerpt('stops-denial', { with: ['harbour-office'] });
		const line = { name: 'ferry-line', text: 'Ferry line' };
		const office = { name: 'harbour-office', text: 'Harbour office' };
		expect(voiceOf(corpus, excerpt).who).toEqual([line, ' and ', office]);
		expect(voiceOf(corpus, { ...excerpt, via: ['harbour-office'] }).does).toContainEqual(office);
		expect(voiceOf(corpus, { ...excerpt, speaker: 'ferry-stops', with: [], speech: 'own' }).who).toEqual(['The article']);
		expect(voiceOf(corpus, { ...excerpt, with: [] }, { excerpt: excerpt.id, speaker: 'ferry-stops' }).does).toContainEqual(line);
	});
	it('those who give an answer, and those whose statements an article tells', () => {
		const version = { answer: 'none', speaker: 'ferry-line', excerpts: ['stops-denial'] as [string] };
		expect(naming(small, version)[0]).toEqual({ name: 'ferry-line', text: 'Ferry line' });
		expect(naming(small, { ...version, speaker: 'ferry-stops', relaying: ['ferry-line'] })).toContainEqual({
			name: 'ferry-line',
			text: 'Ferry line'
		});
	});
});

describe('an answer names who gives it, and how the words reached the article', () => {
	const answered = (change: Partial<Corpus['disagreements'][0]['versions'][0]>, excerpt: Partial<Excerpt> = {}) => {
		const version = { answer: 'none', speaker: 'ferry-line', excerpts: ['stops-denial'] as [string], ...change };
		return answererOf(withExcerpt('stops-denial', excerpt).corpus, version);
	};
	it('a speaker', () => {
		expect(answered({})).toBe('Ferry line, as reported');
		expect(answered({}, { speech: 'direct' })).toBe('Ferry line, quoted');
		expect(answered({}, { speech: 'partly' })).toBe('Ferry line, partly quoted');
		expect(answered({ with: ['harbour-office'] })).toBe('Ferry line and Harbour office, as reported');
		expect(answered({}, { via: ['harbour-office'] })).toBe('Ferry line, as relayed by Harbour office');
		expect(answered({ excerpts: ['stops-denial', 'stops-spring'] }, { via: ['harbour-office'] })).toBe('Ferry line, as reported');
	});
	it('an article, with those whose statements it tells', () => {
		const own = { speaker: 'ferry-stops', speech: 'own', stance: 'reports' } as const;
		expect(answered({ speaker: 'ferry-stops' }, own)).toBe('An article, in its own voice');
		expect(answered({ speaker: 'ferry-stops', relaying: ['ferry-line'] })).toBe('An article, on what Ferry line said');
		expect(answered({ speaker: 'ferry-stops', relaying: ['harbour-office'], excerpts: ['stops-denial', 'stops-damage'] }, own)).toBe(
			'An article, in its own voice and on what Harbour office said'
		);
	});
	it('an article alone, where the answer takes the article’s own words from what it tells', () => {
		const uses = [{ excerpt: 'stops-denial', speaker: 'ferry-stops' }] as const;
		const told = { speaker: 'ferry-stops', relaying: ['ferry-line', 'harbour-office'] };
		expect(answered({ ...told, uses: [...uses] })).toBe('An article, in its own voice');
		expect(answered({ ...told, uses: [...uses], excerpts: ['stops-denial', 'stops-damage'] })).toBe(
			'An article, in its own voice and on what Harbour office said'
		);
	});
});

describe('in the story of this repository', () => {
	const { corpus } = loadGeodata();
	const versions = corpus.disagreements.flatMap((each) => each.versions);
	const excerptOf = (id: string) => corpus.excerpts.find((each) => each.id === id)!;

	it('“In the words of” stands over direct speech alone', () => {
		for (const { id, speech } of corpus.excerpts)
			expect([id, titleOf(corpus, id).startsWith('In the words of')]).toEqual([id, speech === 'direct']);
	});

	it('the separatists’ count is what the article says they said', () => {
		expect(titleOf(corpus, 'breaks-separatists-count')).toBe('The AllAfrica article, on what Tuareg-led separatists said');
	});

	it('no answer contradicts the quotations under it: its speaker speaks in each of them, or both are named', () => {
		for (const { answer, speaker, with: others = [], relaying = [], excerpts } of versions) {
			for (const id of excerpts) {
				const heard = [excerptOf(id).speaker, ...(excerptOf(id).with ?? [])];
				expect([answer, heard.every((each) => [speaker, ...others, ...relaying].includes(each))]).toEqual([answer, true]);
			}
		}
	});

	it('an answer on what others said names them beside the article', () => {
		const who = (answer: string) =>
			answererOf(
				corpus,
				versions.find((each) => each.answer === answer)!
			);
		expect(who('The article puts the battles that are claimed on July 25')).toBe('An article, on what separatists and jihadists said');
		expect(who('They confirm substantial losses, without exact numbers')).toBe('Malian army and the Wagner Group, as reported');
	});
});
