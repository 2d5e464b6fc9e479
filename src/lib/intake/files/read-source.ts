import {
	isAlias,
	isMap,
	isScalar,
	isSeq,
	LineCounter,
	parseDocument,
	visit,
	type Document,
	type Node,
	type Pair,
	type Scalar,
	type YAMLMap
} from 'yaml';
import { decodeText, spotAt } from './decode-text.ts';
import { checkBeforeParsing } from './limits.ts';
import { ProblemList } from '../problem-list.ts';
import { describe, problem, type Problem, type Spot } from '../problems.ts';

export type Path = readonly PropertyKey[];

/** A file that people edit, parsed, with the spot of each value. */
export type SourceFile = {
	file: string;
	value: unknown;
	/** Where the value at a path stands; for a missing value, where the nearest parent stands. */
	spot: (path: Path) => Spot;
	/** Where the key of the value at a path stands. */
	keySpot: (path: Path) => Spot;
};

/** A source, or what is wrong with the file. */
export type Reading = { source: SourceFile | null; problems: ProblemList };

/** Fields that hold words: a plain scalar cut short by ` #` would lose some of the words without a sign. */
const TEXT_FIELDS = new Set(
	'title shortTitle url archived author imageCaption by introduction borders name names inSentence label definition note outlet credit phrase words reason change text quote prefix suffix question topic answer position shortAnswer'.split(
		' '
	)
);

/** Fields that repeat an article character by character, whatever the characters. */
const VERBATIM_FIELDS = new Set('phrase words text quote prefix suffix'.split(' '));

/** Control characters, overrides of the writing direction, tag characters. Marks that Arabic, Persian or N'Ko text needs stay allowed. */
// eslint-disable-next-line no-control-regex
const HIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/u;

/**
 * Reads YAML, or strict JSON where the name ends in json. What the YAML parser lets pass, though words would be lost or changed, is a
 * problem here: warnings, tags, anchors, aliases, directives, several documents, text cut by a comment.
 */
export function readSource(file: string, content: string | Uint8Array): Reading {
	const problems = new ProblemList();
	const decoded = decodeText(file, content);
	const text = 'text' in decoded ? decoded.text : '';
	const fault =
		'fault' in decoded ? decoded.fault : (checkBeforeParsing(file, text) ?? (file.endsWith('json') ? checkJsonSyntax(file, text) : null));
	if (fault) {
		problems.add(fault);
		return { source: null, problems };
	}
	const lines = new LineCounter();
	// `uniqueKeys` compares every key of a mapping with every other key; `checkKeys` looks each key up.
	const options = { prettyErrors: false, schema: 'core', version: '1.2', stringKeys: true, uniqueKeys: false } as const;
	const doc = parseDocument(text, { lineCounter: lines, ...options });
	const at = (offset: number): Spot => {
		const { line, col } = lines.linePos(offset);
		return { file, line: Math.max(1, line), column: Math.max(1, col) };
	};
	checkSyntax(doc, at, problems);
	checkNodes(doc, text, at, problems);
	if (!problems.isEmpty) return { source: null, problems };
	const spot = (path: Path) => at(offsetOf(doc, path, 'value'));
	const keySpot = (path: Path) => at(offsetOf(doc, path, 'key'));
	return { source: { file, value: doc.toJS(), spot, keySpot }, problems };
}

/** What is wrong with a text that should be JSON, or null. */
export function checkJsonSyntax(file: string, text: string): Problem | null {
	try {
		JSON.parse(text);
		return null;
	} catch (error) {
		const message = (error as Error).message;
		return problem('JSON_SYNTAX', spotAt(file, text, jsonErrorOffset(message, text)), { found: message, expected: 'JSON' });
	}
}

/**
 * The offset of a mistake in JSON. V8 names a position, or for some mistakes only the token with ten characters of context on each side.
 */
function jsonErrorOffset(message: string, text: string): number {
	const position = /position (\d+)/.exec(message)?.[1];
	if (position !== undefined) return Number(position);
	const [, token = '', cut, context = ''] = /Unexpected token '(.)', (\.\.\.)?"([^]*)"(?:\.\.\.)? is not valid JSON/u.exec(message) ?? [];
	return Math.max(0, text.indexOf(context)) + (cut ? 10 : Math.max(0, context.indexOf(token)));
}

function checkSyntax(doc: Document, at: (offset: number) => Spot, problems: ProblemList): void {
	for (const error of doc.errors) {
		const code = error.code === 'MULTIPLE_DOCS' ? 'SEVERAL_DOCUMENTS' : 'YAML_SYNTAX';
		problems.add(problem(code, at(error.pos[0]), { found: error.message, expected: 'one YAML document' }));
		// After the first mistake the parser has lost its way, and all further errors are noise.
		if (code === 'YAML_SYNTAX') break;
	}
	for (const warning of doc.warnings) {
		if (warning.code === 'TAG_RESOLVE_FAILED') continue;
		problems.add(problem('YAML_WARNING', at(warning.pos[0]), { found: warning.message, expected: 'YAML without warnings' }));
	}
	if (doc.directives?.yaml.explicit) {
		const details = { found: 'a %YAML directive', expected: 'one YAML document without directives' };
		problems.add(problem('SEVERAL_DOCUMENTS', at(0), details));
	}
}

function checkNodes(doc: Document, text: string, at: (offset: number) => Spot, problems: ProblemList): void {
	visit(doc, (_key, node, ancestors) => {
		if (isAlias(node)) {
			problems.add(problem('YAML_ALIAS', at(node.range?.[0] ?? 0), { found: `*${node.source}`, expected: 'the value itself' }));
			return;
		}
		if (!isScalar(node) && !isMap(node) && !isSeq(node)) return;
		const spot = at(node.range?.[0] ?? 0);
		if (node.anchor) problems.add(problem('YAML_ALIAS', spot, { found: `&${node.anchor}`, expected: 'no anchors' }));
		if (node.tag) problems.add(problem('YAML_TAG', spot, { found: node.tag, expected: 'no tags' }));
		if (isMap(node)) checkKeys(node, at, problems);
		if (isScalar(node)) problems.addAll(textProblems(node, fieldOf(ancestors), text, spot));
	});
}

function checkKeys(map: YAMLMap, at: (offset: number) => Spot, problems: ProblemList): void {
	const seen = new Set<unknown>();
	for (const { key } of map.items) {
		if (!isScalar(key)) continue;
		const found = `the key ${describe(key.value)} a second time`;
		if (seen.has(key.value)) problems.add(problem('DUPLICATE_KEY', at(key.range?.[0] ?? 0), { found, expected: 'each key once' }));
		seen.add(key.value);
	}
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

/** The key that a scalar belongs to: for both a and b of `names: [a, b]` the key is `names`. */
function fieldOf(ancestors: readonly unknown[]): string {
	const pair = ancestors.findLast((ancestor): ancestor is Pair => ancestor !== null && typeof ancestor === 'object' && 'key' in ancestor);
	return isScalar(pair?.key) ? String(pair.key.value) : '';
}

function offsetOf(doc: Document, path: Path, side: 'key' | 'value'): number {
	let node: unknown = doc.contents;
	let offset = startOf(node) ?? 0;
	path.forEach((step, depth) => {
		if (isMap(node)) {
			const pair = pairsOf(node).get(step);
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

const indexes = new WeakMap<YAMLMap, Map<unknown, Pair>>();

/** The pairs of a mapping by key; each mapping is looked through once, however many paths lead through the mapping. */
function pairsOf(map: YAMLMap): ReadonlyMap<unknown, Pair> {
	let pairs = indexes.get(map);
	if (!pairs) {
		pairs = new Map(map.items.map((pair) => [isScalar(pair.key) ? pair.key.value : pair.key, pair]));
		indexes.set(map, pairs);
	}
	return pairs;
}

function startOf(node: unknown): number | undefined {
	return (node as Node | null | undefined)?.range?.[0];
}
