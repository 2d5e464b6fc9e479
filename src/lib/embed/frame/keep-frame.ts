/**
 * The query of a view with what the address that is left says of the frame and not of the view: so an address that is read again, as after the
 * page round it comes back, is the same embed.
 */
export function keepFrame(query: string, { searchParams }: URL): string {
	let kept = query;
	for (const name of ['v', 'origin', 'eid']) {
		const value = searchParams.get(name);
		if (value !== null) kept += `${kept ? '&' : '?'}${name}=${encodeURIComponent(value)}`;
	}
	return kept;
}
