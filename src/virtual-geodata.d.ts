// The modules `virtual:geodata` are written by vite-geodata.ts from the story's files.

/** The module `virtual:map.css` is written by vite-map-css.ts. */
declare module 'virtual:map.css';

declare module 'virtual:geodata' {
	import type { StoryData } from '$lib/scene/types.ts';

	const story: StoryData;
	export default story;
}

declare module 'virtual:geodata/rest' {
	import type { Rest } from '$lib/delivery/rest-of.ts';

	const rest: Rest;
	export default rest;
}

declare module 'virtual:geodata/files' {
	/** The files to download. */
	const files: { name: string; use: string; holds: string; bytes: number; sha256: string }[];
	export default files;
}
