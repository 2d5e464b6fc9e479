/** How the articles were read: one verb has one stance, whoever speaks, and every answer marks the words that give it. */
import { describe, expect, it } from 'vitest';
import { basesOf } from '../../src/lib/corpus/basis.ts';
import { indexCorpus } from '../../src/lib/corpus/index-corpus.ts';
import { linkKindOf } from '../../src/lib/corpus/queries.ts';
import type { Stance } from '../../src/lib/corpus/vocabulary.ts';
import { loadGeodata } from '../../src/lib/geodata.server.ts';

const { corpus } = loadGeodata();
const excerpts = new Map(corpus.excerpts.map((excerpt) => [excerpt.id, excerpt]));

/** The verbs of speech that are more than to say, and the stance that each gives; every other verb of speech only says. */
const VERBS: [verb: RegExp, stance: Stance][] = [
	[/\bannounce(s|d)\b|\bvowed\b|\bpledges\b|\bresolved\b/, 'announces'],
	[/\bclaim(s|ed)\b/, 'claims'],
	[/\baccused\b|\bhave blamed\b/, 'accuses'],
	[/\bconfirmed\b|\bhas admitted\b|\backnowledged\b/, 'confirms']
];

describe('the stance of an excerpt', () => {
	const told = corpus.excerpts.filter(({ speech, article, speaker }) => speech !== 'own' && speaker !== article && speaker !== 'the-times');

	it('is that of its verb, whoever speaks', () => {
		const stances = told.map(({ id, exact, stance }) => [id, VERBS.find(([verb]) => verb.test(exact))?.[1] ?? 'says', stance]);
		expect(stances.filter(([, verb, stance]) => verb !== stance)).toEqual([]);
		expect(new Set(stances.map(([, , stance]) => stance))).toEqual(new Set(['announces', 'claims', 'accuses', 'confirms', 'says']));
	});

	it('of a part of a sentence is that of the part', () => {
		const uses = [...corpus.events, ...corpus.links, ...corpus.disagreements.flatMap(({ versions }) => versions)].flatMap(
			({ uses = [] }) => uses
		);
		const accusing = uses.filter(({ words }) => words?.startsWith('accusing '));
		const denying = uses.filter(({ words }) => words?.startsWith('denying '));
		expect(new Set(accusing.map(({ stance }) => stance))).toEqual(new Set(['accuses']));
		expect(new Set(denying.map(({ stance }) => stance))).toEqual(new Set(['denies']));
		expect(Math.min(accusing.length, denying.length)).toBeGreaterThan(1);
	});
});

describe('every answer', () => {
	const answers = corpus.disagreements.flatMap(({ id, wording, versions }) => versions.map((version) => ({ id, wording, ...version })));

	it('marks the words of each excerpt that give it', () => {
		const unmarked = answers.flatMap(({ answer, excerpts: cited, uses = [] }) =>
			cited.filter((id) => !uses.some(({ excerpt, words }) => excerpt === id && words !== undefined)).map((id) => [answer, id])
		);
		expect(unmarked).toEqual([]);
		expect(answers.length).toBeGreaterThan(100);
	});

	it('to a question in dispute says who says it: its verb of speech stands in it', () => {
		const SAYS =
			/\b(say|says|said|claims?|believes|accuses?|admits|acknowledges|confirm|agree|denies|deems|describes|calls?|tells?|speaks?|puts|reported|concluded|revealed|blames|gives|has these words)\b/;
		expect(answers.filter(({ wording, answer }) => !wording && !SAYS.test(answer)).map(({ answer }) => answer)).toEqual([]);
	});

	it('has loaded words in quotation marks', () => {
		const LOADED = /war criminals|cowardly|propaganda video|aggression/gi;
		for (const { answer } of answers)
			for (const { index } of answer.matchAll(LOADED)) {
				const before = answer.slice(0, index);
				expect([answer, before.split('“').length - before.split('”').length]).toEqual([answer, 1]);
			}
	});
});

describe('on whose word a mark rests', () => {
	it('what a party alone tells of itself is alleged, as what is told of the other side is', () => {
		const marks = indexCorpus(corpus).marks;
		const alone = marks.filter((mark) => {
			const bases = basesOf(corpus, mark);
			return mark.type === 'link' && !linkKindOf(corpus, mark.item).saying && !bases.includes('article');
		});
		expect(new Set(alone.map(({ item }) => item.status))).toEqual(new Set(['alleged']));
		const bases = alone.map((mark) => basesOf(corpus, mark).join(' '));
		expect(bases).toEqual(expect.arrayContaining(['own', 'other']));
		const reported = marks.find(({ item }) => item.id === 'times-reports-planning')!;
		expect(basesOf(corpus, reported)).toEqual(['third']);
	});

	it('each office is in the words of the excerpt that has it, and each person has one', () => {
		const people = corpus.actors.filter(({ kind }) => kind === 'person');
		const without = people.filter(({ offices }) => !offices).map(({ id }) => id);
		expect(without).toEqual(['ukraine-ambassador-to-senegal']);
		for (const { offices = [] } of people) for (const { words, excerpt } of offices) expect(excerpts.get(excerpt)?.exact).toContain(words);
	});
});
