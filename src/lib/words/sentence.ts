/** A part of a sentence that is more than text: a figure, a link, code. `name` says which. */
export type Part<Name extends string = string> = { name: Name; text: string };

/** The pieces of a sentence, in the order of a language. */
export type Sentence<Name extends string = string> = readonly (string | Part<Name>)[];

/** A sentence that names actors: the `name` of each part is the id of the actor whose name the part is. */
export type Naming = Sentence<string>;

export const part = <Name extends string>(name: Name, text: string): Part<Name> => ({ name, text });

/** Parts of one name with a text between each two. */
export function parts<Name extends string>(name: Name, texts: readonly string[], between: string): Sentence<Name> {
	return texts.flatMap((text, i) => (i > 0 ? [between, part(name, text)] : [part(name, text)]));
}

/** Tag of a template whose values are texts, named parts or sentences. */
export function sentence<Name extends string = never>(
	texts: TemplateStringsArray,
	...values: (string | Part<Name> | Sentence<Name>)[]
): Sentence<Name> {
	return texts.flatMap((text, i) => (i < values.length ? [text, values[i]!].flat() : [text]));
}

/** Sentences with a text between each two. */
export const joined = <Name extends string>(sentences: readonly Sentence<Name>[], between: string): Sentence<Name> =>
	sentences.flatMap((each, i) => (i > 0 ? [between, ...each] : each));

/** A sentence as text alone. */
export const plain = (of: Sentence): string => of.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');
