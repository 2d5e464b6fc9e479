/**
 * The first `most` entries of a list in sections, in order: sections after the last of them are left out, and the section in which it stands
 * ends with it. `counted` is how many entries each section has in all.
 */
export function firstEntries<S extends { entries: readonly unknown[] }>(sections: readonly S[], most: number): (S & { counted: number })[] {
	let left = most;
	return sections.flatMap((section) => {
		const entries = section.entries.slice(0, Math.max(0, left));
		left -= section.entries.length;
		return entries.length > 0 ? [{ ...section, entries, counted: section.entries.length }] : [];
	});
}
