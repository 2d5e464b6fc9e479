/**
 * Remembers the answer for the last text: the quotes of an article ask for the same text in turn, and an article may be a thousand times as
 * long as a quote.
 */
export function forOneText<T>(work: (text: string) => T): (text: string) => T {
	let last: { text: string; answer: T } | undefined;
	return (text) => (last?.text === text ? last : (last = { text, answer: work(text) })).answer;
}
