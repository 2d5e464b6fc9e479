import { describe, expect, it } from 'vitest';
import { filesOf, parseFiles } from '../../../../tests/fixtures/small-corpus.ts';
import type { Actor, Corpus } from '../../corpus/types.ts';
import { portraitOf } from './portrait.ts';

const { corpus, dates } = parseFiles(filesOf('tests/fixtures/ferry'));
if (!corpus || !dates) throw new Error('the story of the ferry has problems');

const ids = (all: readonly { id: string }[]) => all.map(({ id }) => id);
const items = (marks: readonly { item: { id: string } }[]) => marks.map(({ item }) => item.id);
function of(id: string, change: Partial<Actor> = {}, story: Corpus = corpus!) {
	const actor = { ...story.actors.find((each) => each.id === id)!, ...change };
	return portraitOf({ ...story, actors: story.actors.map((each) => (each.id === id ? actor : each)) }, dates!, actor);
}
const quoted = ({ tell }: { tell: ReturnType<typeof of>['said']['tell'] }) =>
	tell.flatMap((each) => ids(each.quoted.map(({ excerpt }) => excerpt)));

describe('the portrait of an actor', () => {
	it('has all that the actor says, by article, and the articles that quote nothing of it', () => {
		const { said, unheard } = of('ferry-line');
		expect(said.tell.map(({ article, quoted }) => [article.id, ids(quoted.map(({ excerpt }) => excerpt))])).toEqual([
			['ferry-reply', ['reply-count']],
			['ferry-stops', ['stops-denial', 'stops-spring']],
			['visby-fight', ['visby-three']]
		]);
		expect(ids(said.silent)).toEqual(['hall-notes', 'riga-summons', 'sister-line-sails']);
		expect(unheard).toBe(false);
	});

	it('has what the actor says together with others, and what it relays', () => {
		expect(quoted(of('port-of-apia').said)).toEqual(['sister-agreement']);
		expect(ids(of('harbour-office').relayed)).toEqual(['reply-count']);
		expect(ids(of('ferry-line').relayed)).toEqual([]);
	});

	it('has those who speak for the actor, and what they say, by way of others too', () => {
		const story = {
			...corpus,
			actors: corpus.actors.map((each) => (each.id === 'harbour-office' ? { ...each, memberOf: 'visby-police' } : each))
		};
		const { members, saidByMembers } = of('visby-police', {}, story);
		expect(ids(members)).toEqual(['harbour-office']);
		expect(saidByMembers.map(({ actor, excerpts }) => [actor.id, excerpts.length])).toEqual([
			['harbour-office', 5],
			['dockers-union', 6]
		]);
		expect(of('ferry-line').saidByMembers).toEqual([]);
	});

	it('has the marks in which the actor takes part in time order, and apart from them those that rest on its words', () => {
		expect(items(of('ministry-of-harbours').acts)).toEqual(['riga-lends-pilots', 'riga-summons-envoy']);
		expect(items(of('visby-police').acts)).toEqual(['riga-summons-envoy']);
		expect(items(of('visby-police').bearing)).toEqual(['fight-at-visby']);
		expect(items(of('passenger').acts)).toEqual([]);
		expect(items(of('passenger').bearing)).toEqual(['benches-are-counted', 'ferry-stop']);
	});

	it('has where others name it in one of its spellings, in whole words, and not where it or those who speak for it do', () => {
		const named = quoted(of('harbour-office').named);
		expect(named).toContain('reply-accusation');
		expect(named).toContain('riga-pilots');
		expect(named).not.toContain('stops-ties');
		expect(quoted(of('harbour-office', { names: ['harbour off'] }).named)).toEqual([]);
		expect(quoted(of('harbour-office', { names: ['the (harbour'] }).named)).toEqual([]);
	});

	it('leaves out a spelling that another actor has too', () => {
		expect(quoted(of('ministry-of-harbours', { names: ['ferry line'] }).named)).toEqual([]);
		expect(quoted(of('ministry-of-harbours', { names: ['fight'] }).named)).toContain('riga-friday');
	});

	it('says whether the actor speaks nowhere; an outlet of an article here is heard in that', () => {
		const unheard = corpus.actors.filter(({ id }) => of(id).unheard);
		expect(ids(unheard)).toEqual([]);
		const silent = { ...corpus, excerpts: corpus.excerpts.filter(({ id }) => id !== 'visby-quay') };
		expect(of('visby-police', {}, silent).unheard).toBe(true);
		expect(ids(of('baltic-post').publishes)).toEqual(['ferry-stops']);
		expect(of('baltic-post', { names: [], name: 'Baltic News' })).toMatchObject({ publishes: [], unheard: true });
	});
});
