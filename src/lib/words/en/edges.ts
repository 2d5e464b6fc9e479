/** What stands at the edges of the map. */
export const edges = {
	/** Where a line leads that leaves the map there. */
	to: (place: string) => `to ${place}`
};
