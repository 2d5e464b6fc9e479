import { moved, overlap, type Box } from '../../geometry/box.ts';
import type { WorldPoint } from '../../geometry/mercator.ts';

/** Something that takes space on the map at every scale: its point in the world, its box in pixels round that point, and its owner. */
export type Taken = { owner: string; world: WorldPoint; box: Box };

/** Side in pixels of the cells by which boxes are found; most labels and marks lie in one or two cells. */
const CELL = 64;

/**
 * The space taken on the map at each of some scales (pixels per world width). Boxes are found by cells, so a query costs the same in any
 * story.
 */
export class TakenSpace {
	readonly #scales: readonly number[];
	/** For each scale the boxes in a cell, by the cell's number. */
	readonly #cells: readonly Map<number, { owner: string; box: Box }[]>[];

	/** @param scales in rising order */
	constructor(scales: readonly number[]) {
		this.#scales = scales;
		this.#cells = scales.map(() => new Map());
	}

	/** Takes space at scales from `from` on. */
	take({ owner, world, box }: Taken, from = 0): void {
		this.#scales.forEach((scale, i) => {
			if (scale < from) return;
			const onMap = moved(box, [world[0] * scale, world[1] * scale]);
			const cells = this.#cells[i]!;
			for (const cell of cellsOf(onMap)) {
				const boxes = cells.get(cell);
				if (boxes) boxes.push({ owner, box: onMap });
				else cells.set(cell, [{ owner, box: onMap }]);
			}
		});
	}

	/** The first scale from which on something touches nothing of another owner; Infinity where there is no such scale. */
	clearFrom({ owner, world, box }: Taken): number {
		const blocked = this.#scales.findLastIndex((scale, i) => {
			const onMap = moved(box, [world[0] * scale, world[1] * scale]);
			return cellsOf(onMap).some((cell) => this.#cells[i]!.get(cell)?.some((other) => other.owner !== owner && overlap(onMap, other.box)));
		});
		return this.#scales[blocked + 1] ?? Infinity;
	}
}

/** The numbers of the cells that a box lies in. */
function cellsOf([left, top, right, bottom]: Box): number[] {
	const cells: number[] = [];
	for (let x = Math.floor(left / CELL); x <= Math.floor(right / CELL); x++)
		// 2 ** 24 is more rows of cells than any map has from top to bottom.
		for (let y = Math.floor(top / CELL); y <= Math.floor(bottom / CELL); y++) cells.push(x * 2 ** 24 + y);
	return cells;
}
