// Written by vite-geodata.ts from the story's files.

declare module 'virtual:geodata' {
	import type { Silent } from '$lib/corpus/outline';
	import type { Calendar } from '$lib/corpus/types';
	import type { Layout } from '$lib/scene/layout';

	const geodata: {
		outline: Silent;
		calendar: Calendar;
		layout: Layout;
		/** `digestTexts` of the corpus. */
		digest: number;
	};
	export default geodata;
}

declare module 'virtual:geodata/rest' {
	import type { Rest } from '$lib/corpus/outline';

	const rest: Rest;
	export default rest;
}

declare module 'virtual:geodata/files' {
	/** The files to download. */
	const files: { name: string; use: string; holds: string; bytes: number; sha256: string }[];
	export default files;
}
