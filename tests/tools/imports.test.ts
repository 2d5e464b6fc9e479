/** No file of `src/` imports itself by way of others, types included: what goes round in a circle cannot be read from its beginning. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const SRC = new URL('../../src', import.meta.url).pathname;
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
	.map((file) => file.split(path.sep).join('/'))
	.filter((file) => /\.(ts|svelte)$/.test(file) && !/\.(test|d)\.ts$/.test(file));

function importsOf(file: string): string[] {
	const text = readFileSync(path.join(SRC, file), 'utf8');
	return [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'([^']+)'/g)].flatMap(([, source]) => {
		if (source!.startsWith('$lib/')) return `lib/${source!.slice(5)}`;
		return source!.startsWith('.') ? path.posix.join(path.posix.dirname(file), source!) : [];
	});
}

/** The first circle in a graph, as the list of files on the way round, or null. */
function circleIn(graph: ReadonlyMap<string, readonly string[]>): string[] | null {
	const done = new Set<string>();
	const visit = (node: string, way: readonly string[]): string[] | null => {
		if (way.includes(node)) return [...way.slice(way.indexOf(node)), node];
		if (done.has(node)) return null;
		for (const next of graph.get(node) ?? []) {
			const circle = visit(next, [...way, node]);
			if (circle) return circle;
		}
		done.add(node);
		return null;
	};
	for (const node of graph.keys()) {
		const circle = visit(node, []);
		if (circle) return circle;
	}
	return null;
}

test('a circle is found where there is one', () => {
	const graph = new Map([
		['a', ['b', 'c']],
		['b', ['c']],
		['c', ['d']],
		['d', ['b']]
	]);
	expect(circleIn(graph)).toEqual(['b', 'c', 'd', 'b']);
	expect(circleIn(new Map([...graph, ['d', []]]))).toBeNull();
});

test('imports make no circle', () => {
	const graph = new Map(files.map((file) => [file, importsOf(file)]));
	expect([...graph.values()].flat().length).toBeGreaterThan(300);
	expect(circleIn(graph)).toBeNull();
});

test('no folder of src/lib has more than 15 files without a second level', () => {
	const folders = new Map<string, number>();
	for (const file of files.filter((file) => file.startsWith('lib/'))) {
		const folder = path.posix.dirname(file);
		folders.set(folder, (folders.get(folder) ?? 0) + 1);
	}
	const hasRooms = (folder: string) => [...folders.keys()].some((other) => other.startsWith(`${folder}/`));
	expect([...folders].filter(([folder, inside]) => inside > 15 && !hasRooms(folder))).toEqual([]);
});
