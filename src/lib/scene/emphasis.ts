/** How a mark stands out against the others. */
export type Emphasis = 'strong' | 'normal' | 'muted';

/**
 * Emphasis of a mark for what is selected and what is pointed at or focused: those and what they are tied to stand out, all else
 * steps back. With nothing selected, all are normal.
 *
 * @param tied ids tied to the id given, itself included
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
