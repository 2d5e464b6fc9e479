import { expect, it } from 'vitest';
import { linksBetween, storyWith } from '../../../tests/fixtures/story-with.ts';
import { indexCorpus } from '../corpus/index-corpus.ts';
import { everyLink } from './drawn.ts';
import { buildScene } from './scene.ts';
import { countsOf } from './strand-counts.ts';

const corpus = storyWith({ links: [...linksBetween('gao', 'chad', ['g1', 'g2', 'g3']), { id: 'one', from: 'bamako', to: 'kyiv' }] });
const scene = buildScene(
	{ corpus, layout: { leans: {}, labels: [], numbers: {}, captions: [] } },
	{ drawn: { ...everyLink(corpus), links: new Set(), places: new Set(), events: new Set(), strands: indexCorpus(corpus).strands } }
);
const strand = scene.strands.find(({ links }) => links.length === 3)!;

it('a strand of several links has their number beside its middle, on maps that are large enough', () => {
	expect(scene.counts).toEqual([{ id: 'chad/gao', count: 3, at: strand.middle, fromWorldPixels: 480 / scene.world.first.size }]);
});

it('there is no number where a name, a number of a point or a loud line would lie under it', () => {
	const at = strand.middle;
	const label = { id: 'gao', kind: 'place', text: 'Gao', at, anchor: 'right', fromWorldPixels: 0 } as const;
	expect(countsOf({ ...scene, labels: [label] })).toEqual([]);
	expect(countsOf({ ...scene, numbers: [{ id: 'p', number: 1, mark: 'm', at, offset: [12, 0] }] })).toEqual([]);
	const loud = { ...scene.arcs[0]!, pieces: [[at, [at[0] + 5, at[1]]]] } as (typeof scene.arcs)[number];
	expect(countsOf({ ...scene, arcs: [loud] })).toEqual([]);
});
