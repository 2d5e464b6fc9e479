/** How a mark stands out against the others. */
export type Emphasis = 'strong' | 'normal' | 'muted';

/**
 * The emphasis of marks, given the selected item and the item that is pointed at or focused. Both items are strong; marks tied to the item
 * pointed at, or else to the selected item, are normal; all other marks are muted. Without either item all marks are normal.
 *
 * @param tied the ids tied to a given id, that id included
 */
export function emphasiser(
	selected: string | null,
	pointed: string | null,
	tied: (id: string) => ReadonlySet<string>
): (id: string) => Emphasis {
	const focus = pointed ?? selected;
	if (focus === null) return () => 'normal';
	const near = tied(focus);
	return (id) => (id === focus || id === selected ? 'strong' : near.has(id) ? 'normal' : 'muted');
}
