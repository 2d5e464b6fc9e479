import type { DayNumber } from './day-number.ts';
import type { Span } from './dated.ts';

/** A stretch of time in which marks are spread alike; `weight` is the number of its marks, some of them counted for more. */
export type Stretch = Span & { weight: number };

/** The most stretches that a line of time is made of: more changes of scale than these no reader follows. */
const MOST = 8;
/** How much the description of the marks must worsen for two stretches to stay apart, in nats. */
const APART = 3;
/** Stretches whose days have marks as often, but for this factor, have one scale: a change of scale has to be worth its reader's trouble. */
const ALIKE = 8;
/** The most pieces of time to begin with. */
const FINEST = 400;

/**
 * Parts time into stretches in which marks are spread alike: the histogram with the fewest steps that still tells the story. Begins with all
 * pieces of time between ends of spans, and joins the neighbours that differ least in how many marks a day has, by the loss of likelihood of
 * a Poisson process (as Bayesian blocks do).
 *
 * @param spans what takes room, with weights
 */
export function stretchesOf(spans: readonly Stretch[]): Stretch[] {
	const stretches = pieces(spans);
	joinLeast(stretches, lossOf, (loss) => loss <= APART);
	joinLeast(stretches, contrastOf, (contrast) => contrast < ALIKE);
	joinLeast(stretches, lossOf, () => stretches.length > MOST);
	return stretches;
}

/** Joins the two neighbours that differ least, again and again, as long as they are to be joined. */
function joinLeast(stretches: Stretch[], differ: (a: Stretch, b: Stretch) => number, join: (difference: number) => boolean): void {
	while (stretches.length > 1) {
		let [at, least] = [0, Infinity];
		for (let i = 1; i < stretches.length; i++) {
			const difference = differ(stretches[i - 1]!, stretches[i]!);
			if (difference < least) [at, least] = [i, difference];
		}
		if (at === 0 || !join(least)) return;
		stretches.splice(at - 1, 2, joined(stretches[at - 1]!, stretches[at]!));
	}
}

/** The pieces of time between the ends of spans, at most `FINEST`. */
function pieces(spans: readonly Stretch[]): Stretch[] {
	const changes = new Map<DayNumber, number>();
	for (const { from, to, weight } of spans) {
		const rate = weight / (to - from);
		changes.set(from, (changes.get(from) ?? 0) + rate);
		changes.set(to, (changes.get(to) ?? 0) - rate);
	}
	const days = [...changes.keys()].sort((a, b) => a - b);
	const every = Math.ceil(days.length / FINEST);
	const found: Stretch[] = [];
	let rate = 0;
	for (const [i, from] of days.slice(0, -1).entries()) {
		const to = days[i + 1]!;
		rate += changes.get(from)!;
		// What is left of sums and differences of fractions is no mark.
		const piece = { from, to, weight: rate < 1e-9 ? 0 : rate * (to - from) };
		if (i % every === 0) found.push(piece);
		else found.push(joined(found.pop()!, piece));
	}
	return found;
}

const joined = (a: Stretch, b: Stretch): Stretch => ({ from: a.from, to: b.to, weight: a.weight + b.weight });

const lossOf = (a: Stretch, b: Stretch): number => likelihood(a) + likelihood(b) - likelihood(joined(a, b));

/** How many times as many marks a day of the one has as a day of the other. */
function contrastOf(a: Stretch, b: Stretch): number {
	const [one, other] = [a.weight / (a.to - a.from), b.weight / (b.to - b.from)];
	return Math.max(one, other) / Math.min(one, other);
}

const likelihood = ({ from, to, weight }: Stretch): number => (weight > 0 ? weight * Math.log(weight / (to - from)) : 0);
