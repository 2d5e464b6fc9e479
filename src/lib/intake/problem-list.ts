import { compareSpots, sortProblems, type Problem } from './problems.ts';

/** How many problems of one file are told, the first ones; whoever has more problems mends the first ones first. */
const TOLD = 100;

type OfFile = { told: Problem[]; count: number };

/**
 * Problems as they are found, however many. The list keeps the first problems of each file, by line and column, and counts the rest: a
 * broken file of 2 MB has hundreds of thousands of problems, which nobody reads and no memory should hold.
 */
export class ProblemList {
	readonly #files = new Map<string, OfFile>();

	add(problem: Problem): void {
		const file = this.#files.get(problem.file) ?? { told: [], count: 0 };
		this.#files.set(problem.file, file);
		file.count++;
		const { told } = file;
		const last = told.at(-1);
		if (told.length === TOLD && last && compareSpots(last, problem) <= 0) return;
		let at = told.length;
		while (at > 0 && compareSpots(told[at - 1] as Problem, problem) > 0) at--;
		told.splice(at, 0, problem);
		if (told.length > TOLD) told.pop();
	}

	addAll(problems: Iterable<Problem>): void {
		for (const problem of problems) this.add(problem);
	}

	/** Adds the problems of another list, the ones told and the ones only counted. */
	merge(other: ProblemList): void {
		for (const [file, { told, count }] of other.#files) {
			this.addAll(told);
			const mine = this.#files.get(file);
			if (mine) mine.count += count - told.length;
		}
	}

	get isEmpty(): boolean {
		return this.#files.size === 0;
	}

	/** The problems that are told, by file, then line, then column. */
	told(): Problem[] {
		return sortProblems([...this.#files.values()].flatMap(({ told }) => told));
	}

	/** How many more problems each file has. */
	untold(): Map<string, number> {
		return new Map([...this.#files].flatMap(([file, { told, count }]) => (count > told.length ? [[file, count - told.length]] : [])));
	}
}
