/** Text is kept whole in every field that the schemas have for words, not in those alone that somebody thought of. */
import { expect, it } from 'vitest';
import { readSource } from '../../src/lib/intake/files/read-source.ts';
import { jsonSchemas } from '../../src/lib/intake/json-schemas.ts';

type Node = { pattern?: string; description?: string; properties?: Record<string, Node>; items?: Node; anyOf?: Node[] } & Record<
	string,
	unknown
>;

/** The names of fields of words, and whether their words are an article's, by what the schemas say of each. */
function wordFields(): Map<string, boolean> {
	const fields = new Map<string, boolean>();
	const walk = (name: string, node: Node): void => {
		if (node.pattern === '\\S') fields.set(name, fields.get(name) === true || node.description?.startsWith('Verbatim') === true);
		for (const [field, inner] of Object.entries(node.properties ?? {})) walk(field, inner);
		// The words of a list, and of what may be null, stand in the field of the list.
		for (const inner of [...(node.anyOf ?? []), ...(node.items ? [node.items] : [])])
			walk(name, { ...(node.description !== undefined && { description: node.description }), ...inner });
	};
	for (const schema of jsonSchemas().values()) walk('', JSON.parse(schema) as Node);
	return fields;
}

const codes = (text: string) =>
	readSource('story.yaml', text)
		.problems.told()
		.map(({ code }) => code);

it('words that a comment cuts short are told in every field of words', () => {
	const names = [...wordFields().keys()];
	expect(names).toEqual(expect.arrayContaining(['title', 'quote', 'reason', 'change', 'text', 'inSentence', 'names']));
	expect(names.filter((name) => !codes(`${name}: Talks #1\n`).includes('TEXT_CUT_BY_COMMENT'))).toEqual([]);
});

it('characters that nobody sees are told in every field of words but those that repeat an article', () => {
	const fields = [...wordFields()];
	expect(fields.filter(([, verbatim]) => verbatim).map(([name]) => name)).toEqual(expect.arrayContaining(['quote', 'text', 'phrase']));
	const told = fields.map(([name, verbatim]) => [name, verbatim, codes(`${name}: "a\\u202eb"\n`).includes('HIDDEN_CHARACTER')]);
	expect(told.filter(([, verbatim, hidden]) => verbatim === hidden)).toEqual([]);
});
