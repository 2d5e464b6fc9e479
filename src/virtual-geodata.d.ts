// The modules `virtual:geodata` are written by vite-geodata.ts from the story's files.

/** The module `virtual:map.css` is written by vite-map-css.ts. */
declare module 'virtual:map.css';

declare module 'virtual:geodata' {
	import type { StoryData } from '$lib/scene/types.ts';

	const story: StoryData;
	export default story;
}

/** The whole corpus: what the first module tells, and what is left out there. */
declare module 'virtual:geodata/whole' {
	import type { Corpus } from '$lib/corpus/types.ts';

	const corpus: Corpus;
	export default corpus;
}

/** The shapes of the countries among the marks, for the drawn map. */
declare module 'virtual:geodata/countries' {
	import type { CountryShapes } from '$lib/svg/areas/country-shapes.ts';

	const shapes: CountryShapes;
	export default shapes;
}

declare module 'virtual:geodata/files' {
	/** The files to download. */
	const files: { name: string; use: string; holds: string; bytes: number; sha256: string }[];
	export default files;
}

declare module 'virtual:geodata/digest' {
	/** SHA-256 of the corpus as published, in hexadecimal. */
	const digest: string;
	export default digest;
}
