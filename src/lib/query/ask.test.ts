import { describe, expect, it } from 'vitest';
import { DEFAULT_EVENT_KINDS, DEFAULT_LINK_KINDS } from '../corpus/default-kinds.ts';
import type { Calendar, Corpus, Excerpt } from '../corpus/types.ts';
import { everything } from './answer.ts';
import { ask } from './ask.ts';
import { asksNothing, EVERYTHING, type Query } from './query.ts';
import { indexStory } from './story-index.ts';

const stated = { kind: 'stated' } as const;
const excerpt = (id: string, article: string, exact: string, speaker: string, stance: 'says' | 'denies' | 'reports') => ({
	id,
	article,
	exact,
	speaker,
	stance,
	language: 'en'
});

/** A corpus with only the fields that a question looks at. */
const corpus = {
	format: 1,
	story: { id: 'ferries', title: '', introduction: '', language: 'en', bounds: [0, 0, 1, 1], principal: ['oldport'], borders: '' },
	articles: [
		{ id: 'monday', outlet: null, title: null, language: 'en', published: '2024-03-04', publishedBasis: stated },
		{ id: 'tuesday', outlet: null, title: null, language: 'en', published: '2024-03-05', publishedBasis: stated }
	],
	places: ['oldport', 'newport'].map((id) => ({
		id,
		name: id === 'oldport' ? 'Öldport' : 'Newport',
		names: id === 'oldport' ? ['Altenhafen'] : [],
		kind: 'town',
		country: 'EE',
		coordinates: [0, 0],
		placed: 'named'
	})),
	actors: [
		{ id: 'line', name: 'The line', names: [], memberOf: 'owners' },
		{ id: 'office', name: 'The office', names: [], memberOf: 'town' },
		{ id: 'owners', name: 'The owners', names: [] },
		{ id: 'town', name: 'The town', names: [] }
	],
	excerpts: [
		excerpt('stop', 'monday', 'The Näkki stopped on Sunday.', 'monday', 'reports'),
		excerpt('no-damage', 'tuesday', 'No pier was damaged, the line said. No pier.', 'line', 'denies'),
		excerpt('aside', 'tuesday', 'Piers are old.', 'office', 'says')
	],
	eventKinds: [...DEFAULT_EVENT_KINDS],
	linkKinds: [...DEFAULT_LINK_KINDS],
	events: [
		{
			id: 'stopped',
			kind: 'withdrawal',
			title: 'The Näkki stops',
			date: '2024-03-03',
			dateBasis: stated,
			status: 'done',
			places: ['oldport'],
			actors: ['line'],
			excerpts: ['stop']
		}
	],
	links: [
		{
			id: 'denial',
			kind: 'reply',
			tone: 'hostile',
			title: 'A denial',
			date: null,
			dateBasis: stated,
			status: 'alleged',
			from: 'oldport',
			to: 'newport',
			fromActor: 'line',
			toActor: 'office',
			excerpts: ['no-damage']
		}
	],
	disagreements: [{ id: 'how-many', question: 'How many?', about: ['denial'] }],
	points: []
} as unknown as Corpus;
const dates: Calendar = { '2024-03-03': { earliest: '2024-03-03', latest: '2024-03-03', text: '3 March 2024' } };
const index = indexStory(corpus, dates);
const answer = (change: Partial<Query>) => ask(index, { ...EVERYTHING, ...change });
const marks = (change: Partial<Query>) => answer(change).marks;

describe('a query', () => {
	it('that asks nothing is answered by everything, in time order', () => {
		const { marks, places, excerpts, articles, words } = answer({});
		expect(marks).toEqual(['stopped', 'denial']);
		expect([...places]).toEqual(['oldport', 'newport']);
		expect([...excerpts].toSorted()).toEqual(['aside', 'no-damage', 'stop']);
		expect(words).toEqual([]);
		expect(everything(corpus, dates)).toEqual({ marks, places, excerpts, articles });
	});

	it.each<[Partial<Query>, boolean]>([
		[{}, true],
		[{ text: '  ' }, true],
		[{ text: 'no' }, false],
		[{ contested: true }, false],
		[{ to: '2024-03-03' }, false],
		[{ tones: ['hostile'] }, false]
	])('%j asks nothing: %j', (change, nothing) => {
		expect(asksNothing({ ...EVERYTHING, ...change })).toBe(nothing);
	});

	it.each<[Partial<Query>, string[]]>([
		[{ kinds: ['reply'] }, ['denial']],
		[{ tones: ['hostile'] }, ['denial']],
		[{ tones: ['cooperative'] }, []],
		[{ statuses: ['done', 'planned'] }, ['stopped']],
		[{ bases: ['article'] }, ['stopped']],
		[{ bases: ['own'] }, ['denial']],
		[{ bases: ['other', 'third'] }, []],
		[{ speakers: ['line', 'monday'] }, ['stopped', 'denial']],
		[{ actors: ['line'] }, ['stopped', 'denial']],
		[{ actors: ['owners'] }, ['stopped', 'denial']],
		[{ actors: ['town'] }, ['denial']],
		[{ places: ['newport'] }, ['denial']],
		[{ articles: ['monday'] }, ['stopped']],
		[{ stances: ['denies'] }, ['denial']],
		[{ contested: true }, ['denial']],
		[{ actors: ['line'], places: ['newport'] }, ['denial']],
		[{ kinds: ['reply'], statuses: ['done'] }, []]
	])('%j is answered by %j', (change, expected) => {
		expect(marks(change)).toEqual(expected);
	});

	it('for a span of days is answered by what can lie in it, and not by what nothing dates', () => {
		expect(marks({ from: '2024-03-03' })).toEqual(['stopped']);
		expect(marks({ to: '2024-03-03' })).toEqual(['stopped']);
		expect(marks({ from: '2024-03-04' })).toEqual([]);
		expect(marks({ to: '2024-03-02' })).toEqual([]);
		expect(marks({ from: '2024-03-04', to: '2024-03-02' })).toEqual([]);
	});

	it('for a span that ends before it begins is answered by nothing, by what lasts over both days neither', () => {
		const lasting: Calendar = { '2024-03-03': { earliest: '2024-03-01', latest: '2024-03-09', text: '' } };
		const within = (from: string, to: string) => ask(indexStory(corpus, lasting), { ...EVERYTHING, from, to }).marks;
		expect([within('2024-03-02', '2024-03-04'), within('2024-03-04', '2024-03-02')]).toEqual([['stopped'], []]);
	});

	it('for an actor finds what is said together with others', () => {
		const said = (id: string, others?: string[]) => {
			const excerpts = corpus.excerpts.map((each): Excerpt =>
				each.id === 'aside' && others ? { ...each, with: others as [string] } : each
			);
			return ask(indexStory({ ...corpus, excerpts }, dates), { ...EVERYTHING, actors: [id] }).excerpts.has('aside');
		};
		expect(said('line')).toBe(false);
		expect(said('line', ['line'])).toBe(true);
	});

	it('for a stance finds marks that take words in that stance, whatever the whole excerpt has', () => {
		const links = corpus.links.map((link) => ({ ...link, uses: [{ excerpt: 'no-damage', stance: 'claims' }] }));
		const taken = (stances: Query['stances']) => ask(indexStory({ ...corpus, links } as Corpus, dates), { ...EVERYTHING, stances }).marks;
		expect(taken(['claims'])).toEqual(['denial']);
		expect(taken(['denies'])).toEqual([]);
	});

	it('for words finds beginnings of words whatever their accents and case, in titles, quotations and all spellings of names', () => {
		expect(marks({ text: 'nakki SUNDAY' })).toEqual(['stopped']);
		expect(marks({ text: 'sun' })).toEqual(['stopped']);
		expect(marks({ text: 'unday' })).toEqual([]);
		expect(marks({ text: 'oldport' })).toEqual(['stopped', 'denial']);
		expect(marks({ text: 'altenh' })).toEqual(['stopped', 'denial']);
		expect(marks({ text: 'nakki pier' })).toEqual([]);
		expect(answer({ text: 'Näkki  SUNDAY nakki' }).words).toEqual(['nakki', 'sunday']);
	});

	it('for words finds them in notes', () => {
		const events = corpus.events.map((event) => ({ ...event, note: 'The captain is not named.' }));
		expect(ask(indexStory({ ...corpus, events }, dates), { ...EVERYTHING, text: 'CAPTAIN nakki' }).marks).toEqual(['stopped']);
	});

	it('for a speaker finds whom the words are of, those above, and an article only where it speaks in its own voice', () => {
		expect(marks({ speakers: ['line'] })).toEqual(['denial']);
		expect(marks({ speakers: ['owners'] })).toEqual(['denial']);
		expect(marks({ speakers: ['monday'] })).toEqual(['stopped']);
		expect(marks({ speakers: ['tuesday'] })).toEqual([]);
		expect([...answer({ speakers: ['town'] }).excerpts]).toEqual(['aside']);
		expect([...answer({ speakers: ['monday'] }).excerpts]).toEqual(['stop']);
		const links = corpus.links.map((link) => ({ ...link, uses: [{ excerpt: 'no-damage', speaker: 'tuesday' }] }));
		const used = (speakers: string[]) => ask(indexStory({ ...corpus, links } as Corpus, dates), { ...EVERYTHING, speakers }).marks;
		expect(used(['tuesday'])).toEqual(['denial']);
		expect(used(['line'])).toEqual([]);
	});

	it('leads old ids on, and leaves out and names what the story does not have', () => {
		const places = corpus.places.map((place) => (place.id === 'newport' ? { ...place, aliases: ['nieuwpoort'] } : place));
		const index = indexStory({ ...corpus, places }, dates);
		const old = ask(index, { ...EVERYTHING, places: ['nieuwpoort'] });
		expect([old.marks, old.query.places, old.unknown]).toEqual([['denial'], ['newport'], []]);
		const none = ask(index, {
			...EVERYTHING,
			kinds: ['x'],
			actors: ['monday'],
			articles: ['line'],
			speakers: ['oldport'],
			places: ['__proto__']
		});
		expect([none.marks, none.query]).toEqual([['stopped', 'denial'], EVERYTHING]);
		expect(none.unknown.map(({ field, value }) => `${field} ${value}`)).toEqual([
			'kinds x',
			'speakers oldport',
			'actors monday',
			'places __proto__',
			'articles line'
		]);
		expect(ask(index, { ...EVERYTHING, kinds: ['reply', 'x'] }).marks).toEqual(['denial']);
	});

	it('leaves out and names words that no vocabulary has, and days that are none', () => {
		const asked = {
			tones: ['furious'],
			statuses: ['done', 'so'],
			bases: ['constructor'],
			stances: ['mutters'],
			from: '2024-02-30',
			to: '20240801'
		};
		const { query, unknown } = answer(asked as unknown as Partial<Query>);
		expect(query).toEqual({ ...EVERYTHING, statuses: ['done'] });
		expect(unknown.map(({ field, value }) => `${field} ${value}`)).toEqual([
			'tones furious',
			'statuses so',
			'bases constructor',
			'stances mutters',
			'from 2024-02-30',
			'to 20240801'
		]);
		const leap = answer({ from: '2024-02-29', to: '9999-12-31' });
		expect([leap.query.from, leap.query.to, leap.unknown]).toEqual(['2024-02-29', '9999-12-31', []]);
	});

	it('lets an excerpt that no mark cites answer for itself where only words, article, speaker or stance are asked for', () => {
		expect([...answer({ text: 'piers' }).excerpts]).toEqual(['aside']);
		expect([...answer({ actors: ['office'], articles: ['tuesday'] }).excerpts].toSorted()).toEqual(['aside', 'no-damage']);
		expect([...answer({ stances: ['says'] }).excerpts]).toEqual(['aside']);
		expect([...answer({ actors: ['town'] }).excerpts].toSorted()).toEqual(['aside', 'no-damage']);
		expect([...answer({ statuses: ['alleged'] }).excerpts]).toEqual(['no-damage']);
		expect([...answer({ bases: ['own'] }).excerpts]).toEqual(['no-damage']);
	});
});

describe('counts', () => {
	const counted = (change: Partial<Query>, facet: keyof ReturnType<typeof answer>['counts']) =>
		Object.fromEntries(answer(change).counts[facet]);

	it('say for each value how many marks it would leave under the other fields', () => {
		expect(counted({}, 'statuses')).toEqual({ done: 1, alleged: 1 });
		expect(counted({ statuses: ['done'] }, 'statuses')).toEqual({ done: 1, alleged: 1 });
		expect(counted({ statuses: ['done'] }, 'places')).toEqual({ oldport: 1 });
		expect(counted({ places: ['newport'] }, 'statuses')).toEqual({ alleged: 1 });
		expect(counted({}, 'bases')).toEqual({ article: 1, own: 1 });
		expect(counted({}, 'speakers')).toEqual({ monday: 1, line: 1, owners: 1 });
		expect(counted({}, 'actors')).toEqual({ line: 2, owners: 2, office: 1, town: 1 });
		expect(counted({ contested: true }, 'contested')).toEqual({ true: 1 });
		expect(counted({ text: 'nakki' }, 'kinds')).toEqual({ withdrawal: 1 });
	});

	it('leave out what two fields shut out', () => {
		expect(counted({ statuses: ['done'], kinds: ['withdrawal'] }, 'statuses')).toEqual({ done: 1 });
	});
});
