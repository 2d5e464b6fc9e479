import type { Brief } from '../corpus/brief.ts';
import { eventKindOf, findItem, linkKindOf } from '../corpus/queries.ts';
import { PLACED, TONES, type Placed, type Tone } from '../corpus/vocabulary.ts';
import { isHollow, isRinged, type Shape } from '../scene/shapes.ts';
import type { Scene, SceneArc, SceneLoop, SceneStrand } from '../scene/types.ts';

// The legend shows the signs that stand on the map, each once, with the kinds of the story that have the sign. The legend's words stand in
// words/.

export type PointSign = { shape: Shape };
export type LineSign = {
	tone: Tone;
	both?: boolean;
	broken?: boolean;
	conflict?: boolean;
	dashed?: boolean;
	contested?: boolean;
	doubted?: boolean;
};
export type StrandSign = { strand: SceneStrand['tone'] };

/** `kinds` are the labels of the kinds that have the sign, in the order of the story's table; `ids` are the kinds themselves. */
export type LegendEntry =
	| { type: 'event'; sign: PointSign; kinds: string[]; ids: readonly string[]; hollow: boolean; ringed: boolean }
	| { type: 'place'; sign: PointSign; placed: Placed }
	/** `links`: how many of the drawn links have the sign. */
	| { type: 'line'; sign: LineSign; kinds: string[]; ids: readonly string[]; links: number }
	| { type: 'doubted'; sign: LineSign; kinds: string[] }
	| { type: 'contested' | 'dashed'; sign: LineSign }
	| { type: 'strand'; sign: StrandSign };

/** The entries for what is drawn: events, places, lines by tone, and the signs that a line of any kind can have. */
export function legendOf(corpus: Brief, scene: Pick<Scene, 'strands' | 'arcs' | 'loops' | 'places' | 'events'>): LegendEntry[] {
	const links = [...scene.arcs, ...scene.loops];
	return [
		...eventEntries(corpus, scene.events),
		...lineEntries(corpus, links),
		...doubtedEntries(corpus, links),
		...changes(links),
		...strandEntries(scene.strands),
		...placeEntries(scene.places)
	];
}

/** Whether an arc of the scene ends at a capital that no article names: such a capital stands for a state. */
export function joinsStates(corpus: Brief, { arcs }: Pick<Scene, 'arcs'>): boolean {
	const seats = new Set(corpus.places.filter(({ kind, placed }) => kind === 'capital' && placed === 'implied').map(({ id }) => id));
	const drawn = new Set(arcs.map(({ id }) => id));
	return corpus.links.some(({ id, from, to }) => drawn.has(id) && (seats.has(from) || seats.has(to)));
}

type DrawnLink = SceneArc | SceneLoop;

function eventEntries(corpus: Brief, events: Scene['events']): LegendEntry[] {
	const kindsOf = new Map<Shape, Set<string>>();
	for (const { id, shape } of events) {
		const found = findItem(corpus, id);
		if (found?.type === 'event') add(kindsOf, shape, eventKindOf(corpus, found.item).id);
	}
	const order = corpus.eventKinds.map(({ id }) => id);
	const entries = [...kindsOf].map(([shape, ids]) => ({
		first: order.findIndex((id) => ids.has(id)),
		entry: {
			type: 'event' as const,
			sign: { shape },
			kinds: labels(corpus.eventKinds, ids),
			ids: [...ids],
			hollow: isHollow(shape),
			ringed: isRinged(shape)
		}
	}));
	return entries.sort((a, b) => a.first - b.first || Number(a.entry.hollow) - Number(b.entry.hollow)).map(({ entry }) => entry);
}

function placeEntries(places: Scene['places']): LegendEntry[] {
	const drawn = new Set(places.map(({ shape }) => shape));
	return PLACED.flatMap((placed): LegendEntry[] => {
		const shape: Shape = `place-${placed}`;
		return drawn.has(shape) ? [{ type: 'place', sign: { shape }, placed }] : [];
	});
}

function lineEntries(corpus: Brief, links: readonly DrawnLink[]): LegendEntry[] {
	const kindsOf = new Map<string, Set<string>>();
	const signs = new Map<string, { sign: LineSign; links: number }>();
	for (const link of links) {
		const found = findItem(corpus, link.id);
		// A link in doubt has no side's colour.
		if (found?.type !== 'link' || link.doubted) continue;
		const { id, conflict } = linkKindOf(corpus, found.item);
		const sign = { tone: link.tone, ...lookOf(link), ...(conflict && { conflict }) };
		const key = JSON.stringify(sign);
		signs.set(key, { sign, links: (signs.get(key)?.links ?? 0) + 1 });
		add(kindsOf, key, id);
	}
	const entries = [...signs].map(([key, each]) => ({
		type: 'line' as const,
		...each,
		kinds: labels(corpus.linkKinds, kindsOf.get(key)!),
		ids: [...kindsOf.get(key)!]
	}));
	const rank = ({ tone, both, broken, conflict }: LineSign) =>
		10 * TONES.indexOf(tone) + 4 * Number(conflict ?? false) + 2 * Number(broken ?? false) + Number(both ?? false);
	return entries.sort((a, b) => rank(a.sign) - rank(b.sign));
}

function doubtedEntries(corpus: Brief, links: readonly DrawnLink[]): LegendEntry[] {
	const doubted = links.filter((link) => link.doubted);
	if (!doubted[0]) return [];
	const kinds = new Set(doubted.flatMap(({ id }) => corpus.links.find((link) => link.id === id)?.kind ?? []));
	return [{ type: 'doubted', sign: { tone: doubted[0].tone, doubted: true }, kinds: labels(corpus.linkKinds, kinds) }];
}

const lookOf = ({ flow }: DrawnLink): { both?: true; broken?: true } =>
	flow === 'both' ? { both: true } : flow === 'break' ? { broken: true } : {};

/** The signs that a line of any kind can have, each shown on a line of a tone that has the sign. */
function changes(links: readonly DrawnLink[]): LegendEntry[] {
	const contested = links.find(({ glyphs }) => glyphs.some(({ shape }) => shape.startsWith('contested')));
	const dashed = links.find((link) => link.dashed);
	return [
		...(contested ? [{ type: 'contested' as const, sign: { tone: contested.tone, contested: true } }] : []),
		...(dashed ? [{ type: 'dashed' as const, sign: { tone: dashed.tone, dashed: true } }] : [])
	];
}

/** Strands are explained once, on one of those that the map shows. */
function strandEntries([first]: Scene['strands']): LegendEntry[] {
	return first ? [{ type: 'strand', sign: { strand: first.tone } }] : [];
}

function add<Key>(groups: Map<Key, Set<string>>, key: Key, id: string): void {
	const ids = groups.get(key);
	if (ids) ids.add(id);
	else groups.set(key, new Set([id]));
}

function labels(table: readonly { id: string; label: string }[], ids: ReadonlySet<string>): string[] {
	return table.filter(({ id }) => ids.has(id)).map(({ label }) => label);
}
