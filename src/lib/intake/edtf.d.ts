// edtf 4.11.1 ships no types; this is the part of it that dates.ts uses.
declare module 'edtf' {
	/** Parses an EDTF text; throws where it is none. `edtf` is the text as understood. */
	export default function edtf(text: string): { edtf: string };
}
