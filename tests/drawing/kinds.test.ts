/** How a kind is drawn stands in its row and nowhere else. */
import { describe, expect, it } from 'vitest';
import { DEFAULT_EVENT_KINDS } from '../../src/lib/corpus/default-kinds.ts';
import { EVENT_DRAWINGS, LINK_DRAWINGS } from '../../src/lib/corpus/vocabulary.ts';
import { dotOn } from '../../src/lib/map/arc-motion.ts';
import { buildScene } from '../../src/lib/scene/scene.ts';
import { SHAPES } from '../../src/lib/scene/shapes.ts';
import { edit, parseFiles, smallFiles, type Files } from '../fixtures/small-corpus.ts';

const VOCABULARY = 'vocabulary.yaml';

function sceneOf(change: (files: Files) => void) {
	const files = smallFiles();
	change(files);
	const { corpus, problems } = parseFiles(files);
	expect(problems).toEqual([]);
	return buildScene({ corpus: corpus!, layout: { leans: {}, numbers: {}, labels: [], captions: [] } });
}

const complaint = (change: (files: Files) => void) => sceneOf(change).arcs.find(({ id }) => id === 'line-accuses-office')!;
const stoppage = (change: (files: Files) => void) => sceneOf(change).events.filter(({ id }) => id === 'ferry-stop');
const row = (from: string, to: string) => (files: Files) => edit(files, VOCABULARY, from, to);

describe('a link', () => {
	it.each([
		['pulse', ['head-hostile']],
		['stream', ['head-hostile']],
		['both', ['head-hostile', 'head-hostile']],
		['break', ['head-hostile', 'break-hostile']],
		['away', ['head-hostile']]
	] as const)('whose kind is drawn as %s has the signs %j and moves so', (drawing, signs) => {
		const arc = complaint(row('drawing: pulse', `drawing: ${drawing}`));
		expect(arc.glyphs.map(({ shape }) => shape)).toEqual(signs);
		expect([arc.flow, arc.broken]).toEqual([drawing, drawing === 'break']);
		expect(dotOn(arc, 1000, 0).share).toBeGreaterThan(0);
	});

	it('whose kind is drawn as away runs back, from where it ends to where it begins', () => {
		const there = complaint(row('drawing: pulse', 'drawing: pulse')).path;
		expect(complaint(row('drawing: pulse', 'drawing: away')).path).toEqual(there.toReversed());
	});

	it('whose kind belongs to a conflict has a burst past its head', () => {
		const { glyphs } = complaint(row('drawing: pulse', 'drawing: pulse\n    conflict: true'));
		expect(glyphs.map(({ shape }) => shape)).toEqual(['head-hostile', 'conflict']);
	});
});

describe('an event', () => {
	it.each([
		['burst', ['burst-ink-full-ringed']],
		['strike', ['strike-ink-full-ringed']],
		['diamond', ['diamond-ink-full-ringed']],
		['wedge', ['wedge-ink-full-ringed']],
		['pair', ['pair-ink-full-ringed']],
		['crate', ['crate-ink-full-ringed']],
		['away', ['away-ink-full-ringed']],
		['none', []]
	] as const)('on which accounts differ, whose kind is drawn as %s, is %j', (drawing, shapes) => {
		expect(stoppage(row('drawing: diamond', `drawing: ${drawing}`)).map(({ shape }) => shape)).toEqual(shapes);
	});

	it('whose kind belongs to a conflict has the colour of conflict', () => {
		const [event] = stoppage(row('drawing: diamond', 'drawing: burst\n    conflict: true'));
		expect(SHAPES[event!.shape].map(({ fill }) => fill)).toEqual([undefined, 'conflict']);
	});

	it('that is not reported as done is hollow, and keeps the ring of those on which accounts differ', () => {
		const [event] = stoppage((files) => edit(files, 'marks/marks.yaml', 'status: done\n    places', 'status: alleged\n    places'));
		expect(SHAPES[event!.shape].map(({ fill, dash }) => [fill, dash])).toEqual([
			[undefined, [3, 3]],
			['paper', [3, 2]]
		]);
	});
});

it('every drawing that a row may have is tried here', () => {
	expect([...LINK_DRAWINGS, ...EVENT_DRAWINGS]).toEqual([
		'pulse',
		'stream',
		'both',
		'break',
		'away',
		'burst',
		'strike',
		'diamond',
		'wedge',
		'pair',
		'crate',
		'away',
		'none'
	]);
});

it('a coup, a seizure of power, a meeting, a delivery and a withdrawal have signs by default; what is only said has none', () => {
	const drawings = new Map(DEFAULT_EVENT_KINDS.map(({ id, drawing }) => [id, drawing]));
	const drawn = ['coup', 'takeover', 'meeting', 'delivery', 'withdrawal', 'statement', 'report', 'interview'];
	expect(drawn.map((id) => drawings.get(id))).toEqual(['wedge', 'wedge', 'pair', 'crate', 'away', 'none', 'none', 'none']);
});
