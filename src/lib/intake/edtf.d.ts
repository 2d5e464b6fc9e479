// edtf 4.11.1 ships no types; the types here are of the part that dates.ts uses.
declare module 'edtf' {
	/** Parses an EDTF text; throws where the text is not EDTF. `edtf` is the text as understood. */
	export default function edtf(text: string): { edtf: string };
}
