/** Every mark that lights up with another is named by the panel that is open, so that a reader sees why. */
import { describe, expect, it } from 'vitest';
import type { Brief } from '../../src/lib/corpus/brief.ts';
import { findItem } from '../../src/lib/corpus/queries.ts';
import { loadGeodata } from '../../src/lib/geodata.server.ts';
import { drawnOf, litWith, marksLitWith } from '../../src/lib/scene/drawn.ts';
import { emphasiser } from '../../src/lib/scene/emphasis.ts';
import { buildScene } from '../../src/lib/scene/scene.ts';

const { corpus, dates } = loadGeodata();
const marks = [...corpus.events, ...corpus.links].map(({ id }) => id);

/** The lines and events that are drawn, and lit, while an item is open, without the item itself. */
function litOnMap(id: string): string[] {
	const scene = buildScene(
		{ corpus, layout: { leans: {}, numbers: {}, labels: [], captions: [] } },
		{ drawn: drawnOf(corpus, dates, marks, findItem<Brief>(corpus, id), false) }
	);
	const emphasisOf = emphasiser(id, null, (each) => litWith(corpus, each));
	const drawn = [...scene.arcs, ...scene.loops, ...scene.events].map((mark) => mark.id);
	const strands = scene.strands.flatMap(({ links }) => links.filter((link) => litWith(corpus, id).has(link)));
	return [...new Set([...drawn.filter((mark) => emphasisOf(mark) === 'normal'), ...strands])];
}

describe.each(['events', 'links', 'articles'] as const)('of the %s of the story', (list) => {
	it('each says which marks light up with it', () => {
		const lit = corpus[list].map(({ id }) => litOnMap(id));
		corpus[list].forEach(({ id }, i) => {
			const named = marksLitWith(corpus, id).map(({ item }) => item.id);
			expect(
				lit[i]!.filter((mark) => !named.includes(mark)),
				id
			).toEqual([]);
		});
		// A link and its two places say enough.
		expect(lit.some((each) => each.length > 0)).toBe(list !== 'links');
	});
});
