/** The legend says what is on the map and nothing else, in the words of the story's kinds. */
import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../src/lib/corpus/types.ts';
import { loadGeodata } from '../../src/lib/geodata.server.ts';
import { foremost } from '../../src/lib/legend/foremost-entries.ts';
import { joinsStates, legendOf, type LegendEntry } from '../../src/lib/legend/legend-entries.ts';
import { sayEntry } from '../../src/lib/legend/say-entry.ts';
import { everyLink } from '../../src/lib/scene/drawn.ts';
import { indexCorpus } from '../../src/lib/corpus/index-corpus.ts';
import { buildScene } from '../../src/lib/scene/scene.ts';
import { legend as words } from '../../src/lib/words/en/legend.ts';
import { edit, parseFiles, smallFiles, type Files } from '../fixtures/small-corpus.ts';

const MARKS = 'marks/marks.yaml';

function corpusOf(change: (files: Files) => void = () => {}): Corpus {
	const files = smallFiles();
	change(files);
	const { corpus, problems } = parseFiles(files);
	expect(problems).toEqual([]);
	return corpus!;
}

const sceneOf = (corpus: Corpus) => buildScene({ corpus, layout: { leans: {}, numbers: {}, labels: [], captions: [] } });
const legend = (corpus: Corpus) => legendOf(corpus, sceneOf(corpus)).map((entry) => sayEntry(words, entry));

describe('the legend of the ferry', () => {
	it('speaks of its own kinds, of nothing that it does not show, and of no state', () => {
		const corpus = corpusOf();
		expect(legend(corpus)).toEqual([
			'Stoppage on which accounts differ',
			'Complaint (against)',
			'Talks (neither, both ways)',
			'Dashed: planned or announced',
			'Place that an article names'
		]);
		expect(words.arcs(joinsStates(corpus, sceneOf(corpus)))).not.toMatch(/state|capital/);
	});

	it('shows each sign on a line of a tone that the map has', () => {
		const dashed = legendOf(corpusOf(), sceneOf(corpusOf())).find(({ type }) => type === 'dashed');
		expect(dashed).toEqual({ type: 'dashed', sign: { tone: 'neutral', dashed: true } });
	});

	it('says of links in doubt that they are alleged or denied, and shows them in no side’s colour', () => {
		const alleged = corpusOf((files) => edit(files, MARKS, 'tone: hostile\n    status: done', 'tone: hostile\n    status: alleged'));
		const entry = legendOf(alleged, sceneOf(alleged)).find(({ type }) => type === 'doubted');
		expect(entry).toMatchObject({ kinds: ['Complaint'], sign: { doubted: true } });
		expect(legend(alleged)).toContain('Complaint, alleged, claimed or denied');
		expect(legend(alleged).join()).not.toContain('Complaint (against)');
	});

	it('explains strands once, on one that the map shows', () => {
		const corpus = corpusOf();
		const [strand] = buildScene(
			{ corpus, layout: { leans: {}, numbers: {}, labels: [], captions: [] } },
			{ drawn: { ...everyLink(corpus), strands: indexCorpus(corpus).strands } }
		).strands;
		const entries = legendOf(corpus, { ...sceneOf(corpus), strands: [strand!, strand!, { ...strand!, tone: 'neutral' }] });
		expect(entries.flatMap((entry) => (entry.type === 'strand' ? entry.sign.strand : []))).toEqual([strand!.tone]);
	});

	it('says what is not reported as done, of which accounts differ, of both', () => {
		expect(legend(corpusOf((files) => edit(files, MARKS, 'about: [ferry-stop]', 'about: [line-accuses-office]')))).toContain('Stoppage');
		const alleged = corpusOf((files) => edit(files, MARKS, 'status: done\n    places', 'status: alleged\n    places'));
		expect(legend(alleged)[0]).toBe('Stoppage not reported as done, on which accounts differ');
	});

	it('says of two kinds with one sign that either has it', () => {
		const two = corpusOf((files) => {
			edit(files, MARKS, 'kind: statement', 'kind: protest');
			edit(files, MARKS, 'about: [ferry-stop]', 'about: [line-accuses-office]');
			edit(files, MARKS, 'status: alleged\n    places: [helsinki', 'status: done\n    places: [helsinki');
		});
		expect(legend(two)[0]).toBe('Protest or Stoppage');
	});

	it('says of a broken line, and of a line of a conflict, what they are', () => {
		const broken = corpusOf((files) => edit(files, 'vocabulary.yaml', 'drawing: pulse', 'drawing: break'));
		expect(legend(broken)[1]).toBe('Complaint (against, broken)');
		const conflict = corpusOf((files) => edit(files, MARKS, 'kind: complaint', 'kind: attack'));
		expect(legend(conflict)[1]).toBe('Attack (against, with a burst)');
	});

	it('has a ring for arcs on which accounts differ, and where no arc is drawn says nothing of arcs', () => {
		expect(legend(corpusOf((files) => edit(files, MARKS, 'about: [ferry-stop]', 'about: [line-accuses-office]')))).toContain(
			'Ring round the head: accounts differ'
		);
		expect(legendOf(corpusOf(), { ...sceneOf(corpusOf()), arcs: [] }).map(({ type }) => type)).toEqual(['event', 'place']);
	});

	it('speaks of states where an arc ends at a capital that no article names', () => {
		const implied = corpusOf((files) => {
			edit(
				files,
				'places.geojson',
				'"names": ["Helsinki"], "kind": "capital", "country": "FI", "placed": "named"',
				'"names": [], "kind": "capital", "country": "FI", "placed": "implied"'
			);
		});
		expect(joinsStates(implied, sceneOf(implied))).toBe(true);
		expect(words.arcs(true)).toContain('a state at its capital');
	});
});

describe('the legend beside the map', () => {
	const line = (tone: 'hostile' | 'cooperative' | 'neutral', links: number, look: object = {}): LegendEntry => ({
		type: 'line',
		sign: { tone, ...look },
		kinds: ['Visit'],
		ids: ['visit'],
		links
	});
	const event: LegendEntry = {
		type: 'event',
		sign: { shape: 'conflict' },
		kinds: ['Battle'],
		ids: ['battle'],
		hollow: false,
		ringed: false
	};
	const doubted: LegendEntry = { type: 'doubted', sign: { tone: 'hostile', doubted: true }, kinds: ['Help'] };
	const strand: LegendEntry = { type: 'strand', sign: { strand: 'mixed' } };
	const contested: LegendEntry = { type: 'contested', sign: { tone: 'hostile', contested: true } };
	const place: LegendEntry = { type: 'place', sign: { shape: 'place-named' }, placed: 'named' };

	it('has the five signs that say most, of each side’s colour the line that most links have, in the order of all signs', () => {
		const [hostile, broken, friendly] = [line('hostile', 1), line('hostile', 2, { broken: true }), line('cooperative', 1)];
		const all = [event, hostile, broken, friendly, line('neutral', 4), doubted, contested, strand, place];
		expect(foremost(all)).toEqual([event, broken, friendly, doubted, strand]);
	});

	it('has of lines that as many links have the one with more to explain', () => {
		const [hostile, broken] = [line('hostile', 2), line('hostile', 2, { broken: true })];
		expect(foremost([event, hostile, broken, line('cooperative', 1), doubted, strand])).not.toContain(hostile);
	});

	it('gives the room that is left to the other signs', () => {
		const [hostile, broken] = [line('hostile', 1), line('hostile', 2, { broken: true })];
		expect(foremost([hostile, broken, strand, place])).toEqual([hostile, broken, strand, place]);
	});
});

it('the legend of the story names each kind that is drawn, once for each sign it has', () => {
	const { corpus } = loadGeodata();
	const entries = legendOf(corpus, sceneOf(corpus));
	const named = new Set(entries.flatMap((entry) => ('kinds' in entry ? entry.kinds : [])));
	const drawn = new Set(sceneOf(corpus).arcs.map(({ id }) => corpus.links.find((link) => link.id === id)!.kind));
	const labels = [
		...corpus.linkKinds.filter(({ id }) => drawn.has(id)),
		...corpus.eventKinds.filter(({ drawing }) => drawing !== 'none')
	].map(({ label }) => label);
	expect([...named].toSorted()).toEqual(labels.toSorted());
	expect(new Set(entries.map((entry) => sayEntry(words, entry))).size).toBe(entries.length);
});
