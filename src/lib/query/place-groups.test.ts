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

it('links of several ends that are all in one named group stand under its name, and none of one end are parted', () => {
	const named = (...marks: [string, ...string[]]) =>
		groupsAtPlace(corpus!, dates!, 'tallinn', [{ title: 'Help', marks }]).map(({ other, title, marks }) => [
			title ?? other,
			marks.map(({ item }) => item.id)
		]);
	const quarrel = ['helsinki', ['line-office-talks', 'office-breaks-with-line', 'owner-visits', 'line-accuses-office']];
	const here = [null, ['harbour-closed', 'ferry-stop']];
	expect(named('icebreaker-pledge', 'owner-visits', 'riga-lends-pilots')).toEqual([
		here,
		['Help', ['riga-lends-pilots', 'icebreaker-pledge']],
		quarrel
	]);
	expect(named('icebreaker-pledge', 'owner-visits')).toEqual([
		here,
		['riga', ['riga-lends-pilots']],
		quarrel,
		['stockholm', ['icebreaker-pledge']]
	]);
});

it('a place where nothing happened begins with its links', () => {
	expect(groups('apia')).toEqual([['suva', ['suva-apia-agreement']]]);
});
