/** Remembers the last answer: an article is asked about for each of its quotes in turn, and may be a thousand times as long as one. */
export function forOneText<T>(work: (text: string) => T): (text: string) => T {
	let last: { text: string; answer: T } | undefined;
	return (text) => (last?.text === text ? last : (last = { text, answer: work(text) })).answer;
}
