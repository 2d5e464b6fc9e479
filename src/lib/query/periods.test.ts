import { expect, test } from 'vitest';
import { loadGeodata } from '../geodata.server.ts';
import type { Calendar, Corpus, Story } from '../corpus/types.ts';
import type { Mark } from '../corpus/index-corpus.ts';
import { inPeriods } from './periods.ts';

const { corpus } = loadGeodata();
const [event] = corpus.events;

const day = (earliest: string, latest = earliest) => ({ earliest, latest, text: earliest });
const dates: Calendar = {
	early: day('2010-01-01'),
	'../2019': day('0001-01-01', '2019-12-31'),
	'2019': day('2019-01-01', '2019-12-31'),
	'2020': day('2020-01-01', '2020-12-31'),
	'2019/2020': day('2019-06-01', '2020-12-31'),
	between: day('2021-03-01'),
	'2022': day('2022-01-01', '2022-12-31')
};
const mark = (id: string, date: string | null): Mark => ({ type: 'event', item: { ...event!, id, date } });
const MARKS = [
	mark('a', 'early'),
	mark('b', '2019/2020'),
	mark('c', '../2019'),
	mark('d', '2020'),
	mark('e', 'between'),
	mark('f', '2022'),
	mark('g', null)
];
const told = (story: Partial<Story>): string[] =>
	inPeriods({ ...corpus, story: { ...corpus.story, focus: undefined, periods: undefined, ...story } } as Corpus, dates, MARKS).map(
		({ period, marks, inFocus }) => `${period?.title}: ${marks.map(({ item }) => item.id).join('')}${inFocus ? ' in focus' : ''}`
	);
const periods = [
	{ title: 'First', range: '2019' },
	{ title: 'Second', range: '2020' },
	{ title: 'Third', range: '2022' }
];

test('a mark belongs to the last period that begins before the mark does, the undated to none', () => {
	expect(told({ periods })).toEqual(['First: abc in focus', 'Second: de in focus', 'Third: f in focus', 'undefined: g in focus']);
});

test('a period is in focus where the headline is about some of its days', () => {
	expect(told({ periods, focus: 'between' })).toEqual(['First: abc', 'Second: de', 'Third: f', 'undefined: g']);
	expect(told({ periods, focus: '2019/2020' })).toEqual(['First: abc in focus', 'Second: de in focus', 'Third: f', 'undefined: g']);
});

test('without periods all marks are one stretch, and periods without marks are left out', () => {
	expect(told({})).toEqual(['undefined: abcdefg in focus']);
	expect(told({ periods: [{ title: 'First', range: '2019' }, { title: 'None', range: '2019/2020' }, ...periods.slice(1)] })).toEqual([
		'First: a in focus',
		'None: bc in focus',
		'Second: de in focus',
		'Third: f in focus',
		'undefined: g in focus'
	]);
});
