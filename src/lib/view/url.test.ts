import { expect, test } from 'vitest';
import { EVERYTHING } from '../query/query.ts';
import { formatView, parseView } from './url.ts';
import { FIRST_VIEW, type View } from './view.ts';

const parse = (query: string) => parseView(new URLSearchParams(query));
const { display } = FIRST_VIEW;

test('an empty query is the first view, and the first view is an empty query', () => {
	expect(parse('')).toEqual(FIRST_VIEW);
	expect(formatView(FIRST_VIEW)).toBe('');
});

test('every view comes back from its URL as it was', () => {
	const views: View[] = [
		{
			open: 'harbour-closed',
			query: {
				text: 'Hafen & “Fähre”, 100 % +1#?=',
				from: '2020-02-29',
				to: '9999-12-31',
				kinds: ['severance', 'call'],
				tones: ['hostile'],
				statuses: ['alleged', 'denied'],
				bases: ['own', 'third'],
				speakers: ['line-company', 'ferry-stops'],
				actors: ['line-company'],
				places: ['old-port', 'new-port'],
				articles: ['ferry-stops'],
				stances: ['says', 'denies'],
				contested: true
			},
			camera: [-22.5, 8.125, 42, 60],
			panes: 'map',
			display: { theme: 'dark', motion: 'off', renderer: 'drawn', chrome: 'min', background: true, order: 'place' }
		},
		{ ...FIRST_VIEW, camera: [170, -20, 190.5, 20] },
		{ ...FIRST_VIEW, camera: [4.895163, 52.370215, 4.897163, 52.371215] },
		{ ...FIRST_VIEW, panes: 'list', display: { ...display, theme: 'light' } }
	];
	for (const view of views) expect(parse(formatView(view))).toEqual(view);
});

test('a query reads as it was written', () => {
	const view: View = { ...FIRST_VIEW, open: 'old-port', camera: [-22.12345, 8, 42, 60], display: { ...display, theme: 'dark' } };
	expect(formatView(view)).toBe('?item=old-port&bbox=-22.123,8,42,60&theme=dark');
	expect(formatView({ ...FIRST_VIEW, open: 'old-port', display: { ...display, motion: 'off' } }, ['open'])).toBe('?motion=off');
	const query = { ...EVERYTHING, text: 'no way', tones: ['hostile', 'neutral'] as const, from: '2024-08-01' };
	expect(formatView({ ...FIRST_VIEW, query })).toBe('?q=no%20way&from=2024-08-01&tone=hostile,neutral');
});

test('a view of a street is written finely enough to come back as that street', () => {
	expect(formatView({ ...FIRST_VIEW, camera: [4.8951631, 52.3702152, 4.8961631, 52.3712152] })).toBe(
		'?bbox=4.895163,52.370215,4.896163,52.371215'
	);
});

test('a box whose east is west of its west crosses the antimeridian', () => {
	expect(parse('bbox=160,-45,-135,70').camera).toEqual([160, -45, 225, 70]);
	expect(parse('bbox=160,-45,225,70').camera).toEqual([160, -45, 225, 70]);
});

test('of a list each value stands once', () => {
	expect(parse('place=old-port,,old-port').query.places).toEqual(['old-port']);
	expect(parse(`actor=${Array.from({ length: 100 }, (_, i) => `a${i}`).join(',')}`).query.actors).toHaveLength(40);
});

test('an id that no id can be stays, so that the reader is told of it, and comes back as it was', () => {
	const rubbish = ['__proto__', '../x', 'Old Port', '<script>', 'ميناء', '\0', 'constructor'];
	const { places } = parse(`place=${rubbish.map(encodeURIComponent).join(',')}`).query;
	expect(places).toEqual(rubbish);
	expect(parse(formatView({ ...FIRST_VIEW, query: { ...EVERYTHING, places, speakers: rubbish } })).query).toEqual({
		...EVERYTHING,
		places: rubbish,
		speakers: rubbish
	});
	expect(parse(`kind=${'a'.repeat(1000)}`).query.kinds).toEqual(['a'.repeat(64)]);
});

test('a word and a day that are none stay too, and come back as they were', () => {
	const { query } = parse('tone=hostile,furious&status=so&basis=hearsay&stance=mutters&from=2024-02-30&to=yesterday');
	expect(query).toEqual({
		...EVERYTHING,
		tones: ['hostile', 'furious'],
		statuses: ['so'],
		bases: ['hearsay'],
		stances: ['mutters'],
		from: '2024-02-30',
		to: 'yesterday'
	});
	expect(parse(formatView({ ...FIRST_VIEW, query })).query).toEqual(query);
	expect(parse(`from=${'9'.repeat(100_000)}`).query.from).toHaveLength(64);
});

test.each(['item=__proto__', 'item=%00', 'item=../x', 'item=' + 'a'.repeat(65), 'item=No such thing'])(
	'%s names something that is not in the story',
	(query) => {
		expect(parse(query)).toEqual({ ...FIRST_VIEW, open: '' });
	}
);

test.each([
	'theme=<script>',
	'theme=Dark',
	'view=all',
	'motion=on',
	'static=yes',
	'chrome=none',
	'contested=yes',
	'step=0',
	'step=1e3',
	'step=-1',
	'kind=',
	'bbox=1,2,3',
	'bbox=1,2,3,4,5',
	'bbox=NaN,0,1,1',
	'bbox=10,0,10,1',
	'bbox=0,1,1,0',
	'bbox=0,0,1,91',
	'bbox=0,0,1e9,1',
	'bbox=0,0,1,1' + '0'.repeat(100),
	'unknown=1'
])('%s is ignored', (query) => {
	expect(parse(query)).toEqual(FIRST_VIEW);
});

test('of a repeated parameter the first counts', () => {
	expect(parse('theme=dark&theme=light').display.theme).toBe('dark');
});
