/** The package has no types of its own. */
declare module '@citation-js/core' {
	export const plugins: {
		input: {
			util: {
				/** Drops what is unknown or malformed in CSL-JSON; with `guess` set, mends as much as possible instead. */
				clean(items: unknown[], guess: boolean): unknown[];
			};
		};
	};
}
