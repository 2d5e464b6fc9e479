/** The line of time of every story that there is, and of others: its scale is exact, its labels do not overlap. */
import { describe, expect, it } from 'vitest';
import type { Calendar, Corpus } from '../../src/lib/corpus/types.ts';
import { textWidth } from '../../src/lib/scene/text-width.ts';
import { loadGeodata } from '../../src/lib/geodata.server.ts';
import { axisOf } from '../../src/lib/timeline/axis.ts';
import { curveOf, drawingOf } from '../../src/lib/timeline/live/drawing.ts';
import { lineOf } from '../../src/lib/timeline/line-marks.ts';
import { isoDay } from '../../src/lib/timeline/scale/day-number.ts';
import { sentPicture } from '../../src/lib/timeline/sent-picture.ts';
import { axisDate } from '../../src/lib/words/axis-date.ts';
import { filesOf, parseFiles } from '../fixtures/small-corpus.ts';

type Story = { corpus: Corpus; dates: Calendar };

function fixture(name: string): Story {
	const { corpus, dates } = parseFiles(filesOf(`tests/fixtures/${name}`), 'lock');
	return { corpus: corpus!, dates: dates! };
}

/** A story whose marks all have other dates. */
function dated({ corpus, dates }: Story, dateOf: (i: number) => { date: string; earliest: string; latest: string } | null): Story {
	const calendar: Calendar = { ...dates };
	const redated = <M extends { date: string | null }>(marks: readonly M[]) =>
		marks.map((mark, i): M => {
			const found = dateOf(i);
			if (found) calendar[found.date] = { ...found, text: found.date };
			return { ...mark, date: found?.date ?? null };
		});
	const articles = corpus.articles.map((article) => ({ ...article, published: dateOf(0)?.date ?? article.published }));
	const story = { ...corpus, articles, events: redated(corpus.events), links: redated(corpus.links), points: [] };
	return { corpus: story, dates: calendar };
}

const day = (date: string) => ({ date, earliest: date, latest: date });
const labelsOf = ({ corpus, dates }: Story, width: number) => {
	const { scale } = lineOf(corpus, dates);
	return axisOf(scale!, width, (date, form) => axisDate(corpus.story.language, date, form));
};

const REAL = loadGeodata();
const FERRY = fixture('ferry');
const STORIES: [string, Story][] = [
	['the real story', REAL],
	['ferry', FERRY],
	['antimeridian', fixture('antimeridian')],
	['arabic', fixture('arabic')],
	['city', fixture('city')],
	['a story of one day', dated(FERRY, () => day('2024-03-03'))],
	['a story of centuries', dated(FERRY, (i) => day(`${900 + i * i * 23}-05-06`.padStart(10, '0')))]
];

describe.each(STORIES)('the line of %s', (_, story) => {
	const { scale } = lineOf(story.corpus, story.dates);

	it('puts every day at a place of its own, from which the day comes back', () => {
		const wrong: string[] = [];
		let before = -1;
		for (let each = scale!.from; each < scale!.to; each++) {
			const place = scale!.at(each);
			if (place <= before || scale!.dayAt(place) !== each) wrong.push(isoDay(each));
			before = place;
		}
		expect(wrong).toEqual([]);
	});

	it.each([230, 580, 770, 1500])('has labels %i pixels wide that stand apart and within', (width) => {
		const { labels } = labelsOf(story, width);
		expect(labels.length).toBeGreaterThan(0);
		const ends = labels.map(({ at, text }) => [at - textWidth(text, 10.5) / 2, at + textWidth(text, 10.5) / 2] as const);
		expect(ends[0]![0]).toBeGreaterThanOrEqual(-0.01);
		expect(ends.at(-1)![1]).toBeLessThanOrEqual(width + 0.01);
		expect(ends.filter(([start], i) => i > 0 && start < ends[i - 1]![1] + 4)).toEqual([]);
	});

	it('has discs and dots that do not lie on each other', () => {
		const { placed } = drawingOf(lineOf(story.corpus, story.dates), scale!, 770);
		const near = placed.flatMap((a, i) =>
			placed
				.slice(i + 1)
				.filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < a.size + b.size - 0.01)
				.map((b) => `${a.mark.id} ${b.mark.id}`)
		);
		expect(near).toEqual([]);
	});
});

it('the line of the real story has years where years are far, days where days are dense, and two cuts', () => {
	const { labels, cuts } = labelsOf(REAL, 770);
	const texts = labels.map(({ text }) => text);
	expect(texts.slice(0, 6)).toEqual(['2013', '2020', '2021', '2022', '2023', '25 Jul 2024']);
	expect(texts).toContain('1 Aug');
	expect(cuts).toHaveLength(2);
});

it('time runs from right to left where the story is written so', () => {
	const { corpus, dates } = fixture('arabic');
	const line = lineOf(corpus, dates);
	const places = (leftwards: boolean) => {
		const { labels, numbers } = sentPicture(line, line.scale!, leftwards, (date, form) => axisDate('ar', date, form));
		return [...labels.map(({ x }) => x), ...numbers.flatMap(({ x }) => x.split(' '))].map(parseFloat);
	};
	const mirrored = places(true);
	expect(mirrored.length).toBeGreaterThan(4);
	expect(places(false).filter((x, i) => Math.abs(x + mirrored[i]! - 100) > 0.15)).toEqual([]);
});

it('a story without dates has no line', () => {
	const { corpus, dates } = dated(FERRY, () => null);
	const line = lineOf({ ...corpus, articles: [] }, dates);
	expect([line.scale, line.marks.length, line.undated]).toEqual([null, 0, corpus.events.length + corpus.links.length]);
});

it('each dated mark of the real story stands on the line once, the one that carries a point as the point', () => {
	const { marks, undated } = lineOf(REAL.corpus, REAL.dates);
	const carried = REAL.corpus.points.filter(({ marks: [first] }) =>
		[...REAL.corpus.events, ...REAL.corpus.links].some(({ id }) => id === first)
	);
	const all = REAL.corpus.events.length + REAL.corpus.links.length;
	const quiet = marks.filter(({ number }) => number === null);
	expect(quiet.length + carried.length + undated).toBe(all);
	expect(marks.filter(({ number }) => number !== null)).toHaveLength(REAL.corpus.points.length);
});

it('five thousand marks are drawn as one curve', () => {
	const [event] = REAL.corpus.events;
	const events = Array.from({ length: 5000 }, (_, i) => ({ ...event!, id: `event-${i}`, date: `day-${i % 700}` }));
	const dates = { ...REAL.dates };
	for (let i = 0; i < 700; i++) {
		const on = isoDay(19_000 + i);
		dates[`day-${i}`] = { earliest: on, latest: on, text: on };
	}
	const corpus = { ...REAL.corpus, events, links: [], points: [], disagreements: [] };
	const line = lineOf(corpus, dates);
	const { placed, dense } = drawingOf(line, line.scale!, 770);
	expect([placed.length, dense.length]).toEqual([0, 5000]);
	const every = curveOf(
		dense,
		() => true,
		770,
		(x) => x
	);
	const some = curveOf(
		dense,
		({ id }) => id.endsWith('7'),
		770,
		(x) => x
	);
	expect(every.split('M').length).toBeLessThan(200);
	expect(some.length).toBeLessThanOrEqual(every.length);
	expect(sentPicture(line, line.scale!, false, () => '').dots.length).toBeLessThan(4000);
});
