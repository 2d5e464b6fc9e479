import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, visit, type Document, type Node, type Pair, type Scalar } from 'yaml';
import { checkBeforeParsing, decodeText, spotAt } from './decode-text.ts';
import { describe, problem, type Problem, type Spot } from '../problems.ts';

export type Path = readonly PropertyKey[];

/** A file people edit, parsed, that still knows where each of its values stands. */
export type SourceFile = {
	file: string;
	value: unknown;
	/** Where the value at a path stands; a missing one stands where its nearest present parent does. */
	spot: (path: Path) => Spot;
	/** Where the key of the value at a path stands. */
	keySpot: (path: Path) => Spot;
};

export type Reading = { source: SourceFile; problems: [] } | { source: null; problems: Problem[] };

/** Fields that hold words, where a plain scalar cut short by ` #` would lose some of them without a sign. */
const TEXT_FIELDS = new Set(
	'title introduction borders name names label definition note outlet phrase reason furniture quote prefix suffix question answer'.split(
		' '
	)
);

/** Fields that repeat an article character by character, whatever characters it uses. */
const VERBATIM_FIELDS = new Set('phrase furniture quote prefix suffix'.split(' '));

/** Control characters, overrides of the writing direction, tag characters. Marks that Arabic, Persian or N'Ko text needs stay allowed. */
// eslint-disable-next-line no-control-regex
const HIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/u;

/**
 * Reads YAML, or strict JSON where the name ends in json. What the YAML parser lets pass and would lose or change words is a problem
 * here: warnings, tags, anchors, aliases, directives, several documents, text cut by a comment.
 */
export function readSource(file: string, content: string | Uint8Array): Reading {
	const decoded = decodeText(file, content);
	if ('fault' in decoded) return { source: null, problems: [decoded.fault] };
	const { text } = decoded;
	const fault = checkBeforeParsing(file, text) ?? (file.endsWith('json') ? checkJsonSyntax(file, text) : null);
	if (fault) return { source: null, problems: [fault] };

	const lines = new LineCounter();
	const doc = parseDocument(text, { lineCounter: lines, prettyErrors: false, schema: 'core', version: '1.2', stringKeys: true });
	const at = (offset: number): Spot => {
		const { line, col } = lines.linePos(offset);
		return { file, line: Math.max(1, line), column: Math.max(1, col) };
	};
	const problems = [...syntaxProblems(doc, at), ...scalarProblems(doc, text, at)];
	if (problems.length > 0) return { source: null, problems };
	const spot = (path: Path) => at(offsetOf(doc, path, 'value'));
	const keySpot = (path: Path) => at(offsetOf(doc, path, 'key'));
	return { source: { file, value: doc.toJS(), spot, keySpot }, problems: [] };
}

function checkJsonSyntax(file: string, text: string): Problem | null {
	try {
		JSON.parse(text);
		return null;
	} catch (error) {
		const message = (error as Error).message;
		return problem('JSON_SYNTAX', spotAt(file, text, jsonErrorOffset(message, text)), { found: message, expected: 'JSON' });
	}
}

/** V8 names a position, or for some mistakes only the token with ten characters of context on each side. */
function jsonErrorOffset(message: string, text: string): number {
	const position = /position (\d+)/.exec(message)?.[1];
	if (position !== undefined) return Number(position);
	const [, token = '', cut, context = ''] = /Unexpected token '(.)', (\.\.\.)?"([^]*)"(?:\.\.\.)? is not valid JSON/u.exec(message) ?? [];
	return Math.max(0, text.indexOf(context)) + (cut ? 10 : Math.max(0, context.indexOf(token)));
}

function syntaxProblems(doc: Document, at: (offset: number) => Spot): Problem[] {
	const errors = doc.errors.map((error) => {
		const code =
			error.code === 'DUPLICATE_KEY' ? 'DUPLICATE_KEY' : error.code === 'MULTIPLE_DOCS' ? 'SEVERAL_DOCUMENTS' : ('YAML_SYNTAX' as const);
		return problem(code, at(error.pos[0]), { found: error.message, expected: 'one YAML document with unique keys' });
	});
	// After the first mistake the parser has lost its way, and what it says of the rest is noise.
	const firstError = errors.findIndex(({ code }) => code === 'YAML_SYNTAX');
	if (firstError >= 0) errors.splice(0, errors.length, ...errors.slice(firstError, firstError + 1));
	const warnings = doc.warnings
		.filter((warning) => warning.code !== 'TAG_RESOLVE_FAILED')
		.map((warning) => problem('YAML_WARNING', at(warning.pos[0]), { found: warning.message, expected: 'YAML without warnings' }));
	if (doc.directives?.yaml.explicit) {
		errors.push(problem('SEVERAL_DOCUMENTS', at(0), { found: 'a %YAML directive', expected: 'one YAML document without directives' }));
	}
	return [...errors, ...warnings];
}

function scalarProblems(doc: Document, text: string, at: (offset: number) => Spot): Problem[] {
	const problems: Problem[] = [];
	visit(doc, (_key, node, ancestors) => {
		if (isAlias(node)) {
			problems.push(problem('YAML_ALIAS', at(node.range?.[0] ?? 0), { found: `*${node.source}`, expected: 'the value itself' }));
			return;
		}
		if (!isScalar(node) && !isMap(node) && !isSeq(node)) return;
		const spot = at(node.range?.[0] ?? 0);
		if (node.anchor) problems.push(problem('YAML_ALIAS', spot, { found: `&${node.anchor}`, expected: 'no anchors' }));
		if (node.tag) problems.push(problem('YAML_TAG', spot, { found: node.tag, expected: 'no tags' }));
		if (isScalar(node)) problems.push(...textProblems(node, fieldOf(ancestors), text, spot));
	});
	return problems;
}

function textProblems(node: Scalar, field: string, text: string, spot: Spot): Problem[] {
	const problems: Problem[] = [];
	const comment =
		node.type === 'PLAIN' && TEXT_FIELDS.has(field) ? /^[ \t]+#.*/.exec(text.slice(node.range?.[1]).split('\n', 1)[0] ?? '') : null;
	if (comment) {
		const found = `${describe(node.value)} and then the comment ${describe(comment[0].trim())}`;
		problems.push(problem('TEXT_CUT_BY_COMMENT', spot, { field, found, expected: 'text in quotation marks, or no comment on its line' }));
	}
	if (typeof node.value !== 'string') return problems;
	const hidden = VERBATIM_FIELDS.has(field) ? null : HIDDEN.exec(node.value);
	const character = hidden?.[0] ?? /\p{Surrogate}/u.exec(node.value)?.[0];
	if (character !== undefined) {
		const found = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
		problems.push(problem('HIDDEN_CHARACTER', spot, { field, found, expected: 'characters a reader can see' }));
	}
	return problems;
}

/** The key a scalar belongs to: of `names: [a, b]` both are `names`. */
function fieldOf(ancestors: readonly unknown[]): string {
	const pair = ancestors.findLast((ancestor): ancestor is Pair => ancestor !== null && typeof ancestor === 'object' && 'key' in ancestor);
	return isScalar(pair?.key) ? String(pair.key.value) : '';
}

function offsetOf(doc: Document, path: Path, side: 'key' | 'value'): number {
	let node: unknown = doc.contents;
	let offset = startOf(node) ?? 0;
	path.forEach((step, depth) => {
		if (isMap(node)) {
			const pair: Pair | undefined = node.items.find(({ key }) => isScalar(key) && key.value === step);
			node = pair?.value;
			const keyWanted = side === 'key' && depth === path.length - 1;
			offset = (keyWanted ? null : startOf(node)) ?? startOf(pair?.key) ?? offset;
		} else if (isSeq(node)) {
			node = node.items[Number(step)];
			offset = startOf(node) ?? offset;
		} else {
			node = undefined;
		}
	});
	return offset;
}

function startOf(node: unknown): number | undefined {
	return (node as Node | null | undefined)?.range?.[0];
}
