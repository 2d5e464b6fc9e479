import type { Brief } from '../corpus/brief.ts';
import type { Strand } from '../corpus/strands/strands.ts';
import type { Position } from '../corpus/types.ts';
import { cutAtEdge } from '../geometry/antimeridian.ts';
import { arcLine } from '../geometry/great-circle.ts';
import { pointAt } from '../geometry/polyline.ts';
import { inWorld, worldOf } from '../geometry/world.ts';
import { standsOf } from './stand-apart.ts';
import type { Layout, SceneStrand } from './types.ts';

/** Steps along a strand: fewer than along an arc are enough for a thin line, and shorter to send. */
const STEPS = 14;

/** Strands as thin lines between the places that stand for their ends. */
export function sceneStrandsOf(corpus: Brief, leans: Layout['leans'], strands: readonly Strand[], lit = false): SceneStrand[] {
	const standOf = standsOf(corpus);
	const world = worldOf(corpus.story.bounds);
	const toneOf = new Map(corpus.links.map(({ id, tone }) => [id, tone]));
	return strands.flatMap(({ id, ends, links }): SceneStrand[] => {
		const [from, to] = ends.map((end) => standOf(end).at) as [Position, Position];
		if (from === to) return [];
		const path = arcLine(from, to, leans[id] ?? 0, STEPS);
		const tones = [...new Set(links.map((link) => toneOf.get(link)!))];
		return [
			{
				id: links.length === 1 ? links[0] : id,
				links,
				tone: tones.length === 1 ? tones[0]! : 'mixed',
				lit,
				path,
				pieces: cutAtEdge(path, world.west),
				middle: inWorld(pointAt(path, 0.5), world)
			}
		];
	});
}
