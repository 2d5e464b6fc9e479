/** The package has no types of its own. */
declare module '@citation-js/core' {
	export const plugins: {
		input: {
			util: {
				/** CSL-JSON without what is unknown or malformed; with `guess` it mends what it can instead. */
				clean(items: unknown[], guess: boolean): unknown[];
			};
		};
	};
}
