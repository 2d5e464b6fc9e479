/**
 * An id and all ids above it, the nearest first, each once: a circle ends where it closes.
 *
 * @param above the id above another, or undefined where nothing is
 */
export function upward(id: string, above: (id: string) => string | undefined): string[] {
	const passed = new Set<string>();
	for (let at: string | undefined = id; at !== undefined && !passed.has(at); at = above(at)) passed.add(at);
	return [...passed];
}
