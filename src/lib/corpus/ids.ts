/** An id has lower-case letters, digits and hyphens: safe in a URL, a file name and a CSS selector. */
export const ID_PATTERN = /^[a-z0-9][a-z0-9-]{0,63}$/;

/** Texts that match the pattern and still do harm: as the name of a file on Windows, or as a key of a plain object. */
const RESERVED = /^(con|prn|aux|nul|com[0-9]|lpt[0-9]|constructor)$/;

/** Whether a text may be an id. */
export function isId(text: string): boolean {
	return ID_PATTERN.test(text) && !RESERVED.test(text);
}

/** Two ids that fold to the same text are the same id. */
export function foldId(text: string): string {
	return text.normalize('NFKC').trim().toLowerCase();
}

/** The known id nearest to an unknown id; null where more than a third of the unknown id's letters would have to change. */
export function nearestId(unknown: string, known: Iterable<string>): string | null {
	let best: string | null = null;
	let least = Math.floor(unknown.length / 3) + 1;
	for (const id of known) {
		if (Math.abs(id.length - unknown.length) >= least) continue;
		const distance = editDistance(unknown, id);
		if (distance < least) [best, least] = [id, distance];
	}
	return best;
}

function editDistance(a: string, b: string): number {
	let row = Array.from({ length: b.length + 1 }, (_, i) => i);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			const substitution = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
			next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, substitution));
		}
		row = next;
	}
	return row[b.length] ?? 0;
}
