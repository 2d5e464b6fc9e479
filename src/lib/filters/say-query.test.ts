import { describe, expect, it } from 'vitest';
import { filesOf, parseFiles } from '../../../tests/fixtures/small-corpus.ts';
import { ask } from '../query/ask.ts';
import { EVERYTHING, type Query } from '../query/query.ts';
import { indexStory } from '../query/story-index.ts';
import { asking as words } from '../words/en/asking.ts';
import { optionsOf, toggled } from './options.ts';
import { sectionsOf } from './result-lines.ts';
import { sayClause, sayQuery } from './say-query.ts';

const { corpus, dates } = parseFiles(filesOf('tests/fixtures/ferry'));
if (!corpus || !dates) throw new Error('the ferry story is broken');
const asked = (change: Partial<Query>): Query => ({ ...EVERYTHING, ...change });
const said = (change: Partial<Query>) =>
	sayQuery(corpus, words, asked(change))
		.map((each) => (typeof each === 'string' ? each : `[${each.text}]`))
		.join('');

describe('a question', () => {
	it.each<[Partial<Query>, string]>([
		[{}, ''],
		[{ tones: ['hostile'], speakers: ['harbour-office'] }, '[Hostile], voiced by [the harbour office]'],
		[{ kinds: ['battle', 'summons'], statuses: ['done'] }, '[Battle] or [Summons], [told as done]'],
		[{ speakers: ['visby-fight', 'dockers-union'] }, 'Voiced by [Coast Courier: The fight at Visby, in its own voice] or [Dockers’ union]'],
		[{ places: ['riga', 'visby', 'turku'] }, 'At [Riga], [Visby], or [Turku]'],
		[{ articles: ['ferry-stops'], stances: ['denies'] }, 'In [Baltic Post: The ferry stops], in words that [deny]'],
		[{ bases: ['own'], actors: ['passenger'], contested: true }, '[Told by those who act], with [A passenger], [on which accounts differ]'],
		[{ text: ' ice ' }, 'With words that begin [‘ice’]'],
		[{ from: '2024-03-01' }, '[From 1 March 2024 on]'],
		[{ to: '2024-03-01', contested: true }, '[On which accounts differ], [up to 1 March 2024]'],
		[{ from: '2024-03-01', to: '2024-03-12' }, '[Within 1–12 March 2024]'],
		[{ from: '2024-03-01', to: '2024-03-01' }, '[On 1 March 2024]']
	])('%j reads “%s”', (query, sentence) => {
		expect(said(query)).toBe(sentence);
	});

	it('can be asked without each of its values', () => {
		const query = asked({ places: ['riga', 'visby'], from: '2024-03-01', to: '2024-03-02', text: 'ice' });
		expect(sayQuery(corpus, words, query).flatMap((each) => (typeof each === 'string' ? [] : each.without))).toEqual([
			{ ...query, places: ['visby'] },
			{ ...query, places: ['riga'] },
			{ ...query, text: '' },
			{ ...query, from: null, to: null }
		]);
		expect(sayClause(corpus, words, query, 'places')).toBe('Riga or Visby');
	});
});

describe('the options of a group', () => {
	const index = indexStory(corpus, dates);
	const whole = ask(index, EVERYTHING).counts;
	const options = (change: Partial<Query>, group: Parameters<typeof optionsOf>[2]) =>
		optionsOf(corpus, words, group, whole, ask(index, asked(change))).map(
			({ label, chosen, marks }) => `${label}${chosen ? '*' : ''} ${marks}`
		);

	it('count under the other fields, keep what counts nothing, and keep their places', () => {
		expect(options({}, 'tones')).toEqual(['Hostile 3', 'Cooperative 5', 'Neutral 3']);
		expect(options({ tones: ['hostile'], places: ['riga'] }, 'tones')).toEqual(['Hostile* 1', 'Cooperative 1', 'Neutral 0']);
		const places = options({}, 'places').map((each) => each.replace(/ \d+$/, ''));
		expect(options({ tones: ['hostile'] }, 'places').map((each) => each.replace(/ \d+$/, ''))).toEqual(places);
	});

	it('keep what is asked for though no mark has it', () => {
		expect(options({ speakers: ['visby-police', 'baltic-post'] }, 'speakers')).toContain('Baltic Post* 0');
	});

	it('are chosen beside each other, and let go', () => {
		expect(toggled(asked({ places: ['riga'] }), 'places', 'visby')).toEqual({ places: ['riga', 'visby'] });
		expect(toggled(asked({ places: ['riga', 'visby'] }), 'places', 'riga')).toEqual({ places: ['visby'] });
	});
});

describe('the lines of a list of results', () => {
	it('are few of each group, then all of it; one group by itself has more', () => {
		const ids = corpus.excerpts.map(({ id }) => id);
		const found = new Map([['quotations' as const, ids]]);
		const [few] = sectionsOf(corpus, found, ['the'], null);
		expect([few!.found, few!.lines.length, few!.lines.at(-1)!.id]).toEqual([ids.length, 5, null]);
		expect(sectionsOf(corpus, found, ['the'], 'quotations')[0]!.lines).toHaveLength(ids.length);
		expect(sectionsOf(corpus, found, ['the'], 'places')).toEqual([]);
	});

	it('name the spelling by which a place was found, where its name is another', () => {
		const places = corpus.places.map((place) => ({ ...place, names: [...place.names, 'Mitau'] }));
		const about = (word: string) => sectionsOf({ ...corpus, places }, new Map([['places', ['riga']]]), [word], null)[0]!.lines[0]!.about;
		expect(about('riga')).toBeNull();
		expect(about('mitau')).toBe('Mitau');
	});
});
