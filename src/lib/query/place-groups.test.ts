import { expect, it } from 'vitest';
import { filesOf, parseFiles } from '../../../tests/fixtures/small-corpus.ts';
import { groupsAtPlace } from './place-groups.ts';

const { corpus, dates } = parseFiles(filesOf('tests/fixtures/ferry'));
const groups = (place: string) =>
	groupsAtPlace(corpus!, dates!, place).map(({ other, marks }) => [other, marks.map(({ item }) => item.id)]);

it('a place has what happened there first, then its links by their other end, each in time order', () => {
	expect(groups('tallinn')).toEqual([
		[null, ['harbour-closed', 'ferry-stop']],
		['riga', ['riga-lends-pilots']],
		['helsinki', ['line-office-talks', 'office-breaks-with-line', 'owner-visits', 'line-accuses-office']],
		['stockholm', ['icebreaker-pledge']]
	]);
});

it('a link that does not leave the place stands with what happened there', () => {
	expect(groups('helsinki')[0]).toEqual([null, ['harbour-closed', 'owner-calls-captains']]);
});

it('a place where nothing happened begins with its links', () => {
	expect(groups('apia')).toEqual([['suva', ['suva-apia-agreement']]]);
});
