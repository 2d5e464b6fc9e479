import { expect, test } from 'vitest';
import { EVERYTHING } from '../query/query.ts';
import { arrange, close, display, moveTo, narrow, open } from './moves.ts';
import { FIRST_VIEW, type View } from './view.ts';

const camera: View['camera'] = [0, 0, 10, 10];
const moved: View = { ...FIRST_VIEW, camera };

test('opening what is in sight keeps the view that the reader chose, and Back leads back', () => {
	expect(open(moved, 'old-port', true)).toEqual({ view: { ...moved, open: 'old-port' }, history: 'push', focus: 'title' });
});

test('opening what is out of sight gives up the view that the reader chose', () => {
	expect(open(moved, 'old-port', false).view.camera).toBeNull();
});

test('opening what is open only moves the focus to its title', () => {
	const view: View = { ...moved, open: 'old-port' };
	expect(open(view, 'old-port', false)).toEqual({ view, history: 'replace', focus: 'title' });
});

test('opening brings the text beside a map that stood alone, and leaves a list alone', () => {
	expect(open({ ...FIRST_VIEW, panes: 'map' }, 'old-port', true).view.panes).toBe('both');
	expect(open({ ...FIRST_VIEW, panes: 'list' }, 'old-port', true).view.panes).toBe('list');
});

test('closing keeps everything else, and gives the focus back to what opened it', () => {
	expect(close({ ...moved, open: 'old-port' })).toEqual({ view: moved, history: 'push', focus: 'opener' });
});

test('narrowing changes the query alone; a choice is undone by Back, what is dragged or typed is not', () => {
	const view = { ...moved, query: { ...EVERYTHING, text: 'ferry' } };
	expect(narrow(moved, { text: 'ferry' })).toEqual({ view, history: 'push', focus: 'none' });
	expect(narrow(moved, { text: 'ferry' }, 'replace')).toEqual({ view, history: 'replace', focus: 'none' });
	expect(narrow(narrow(moved, { text: 'ferry' }).view, { contested: true }).view.query).toEqual({
		...EVERYTHING,
		text: 'ferry',
		contested: true
	});
});

test('moving the map, arranging panes and changing the display take no step in the history', () => {
	expect(moveTo(FIRST_VIEW, camera)).toEqual({ view: moved, history: 'replace', focus: 'none' });
	expect(moveTo(moved, null).view).toEqual(FIRST_VIEW);
	expect(arrange(FIRST_VIEW, 'map')).toEqual({ view: { ...FIRST_VIEW, panes: 'map' }, history: 'replace', focus: 'none' });
	expect(display(FIRST_VIEW, { theme: 'dark' }).view.display).toEqual({
		theme: 'dark',
		motion: 'auto',
		renderer: 'auto',
		chrome: 'full',
		order: 'time',
		background: false
	});
});
