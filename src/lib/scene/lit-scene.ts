import type { Brief } from '../corpus/brief.ts';
import { litWith } from './drawn.ts';
import type { Scene } from './types.ts';

/** Of a scene what stands out: with an item open the marks that light up with it, or else everything. */
export function litScene(scene: Scene, corpus: Brief, open: string | null): Scene {
	if (open === null) return scene;
	const lit = new Set([open, ...litWith(corpus, open)]);
	const isLit = ({ id }: { id: string }) => lit.has(id);
	const part = {
		...scene,
		strands: scene.strands.filter(({ id, links }) => lit.has(id) || links.some((link) => lit.has(link))),
		arcs: scene.arcs.filter(isLit),
		loops: scene.loops.filter(isLit),
		places: scene.places.filter(isLit),
		events: scene.events.filter(isLit)
	};
	const isEmpty = [part.strands, part.arcs, part.loops, part.places, part.events].every((list) => list.length === 0);
	return isEmpty ? scene : part;
}
