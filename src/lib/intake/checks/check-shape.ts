import type { z } from 'zod';
import { describe, formatProblem, problem, type Problem, type ProblemCode } from '../problems.ts';
import type { Path, SourceFile } from '../files/read-source.ts';

/**
 * The value at a path where the value has the shape that a schema wants, else the problems of the value. A malformed id is left to the
 * check of ids, which knows whether the id is a second spelling of another id.
 */
export function checkShape<T>(
	schema: z.ZodType<T>,
	source: SourceFile,
	path: Path,
	id?: string
): { value: T; problems: [] } | { value: null; problems: Problem[] } {
	const raw = valueAt(source.value, path);
	if (isTooLarge(raw)) {
		const expected = `at most ${MAX_WEIGHT}, ${WEIGHT_OF_OBJECT} for a mapping and one for every other value`;
		const details = { id, found: 'one thing with more values than fit in it', expected };
		return { value: null, problems: [problem('THING_TOO_LARGE', source.spot(path), details)] };
	}
	const result = schema.safeParse(raw);
	if (result.success) return { value: result.data, problems: [] };
	const problems = result.error.issues.flatMap((issue): Problem[] => {
		const at = [...path, ...issue.path];
		const value = valueAt(raw, issue.path);
		const field = issue.path.filter((step) => typeof step === 'string').at(-1);
		if (issue.code === 'unrecognized_keys') {
			return issue.keys.map((key) =>
				problem('UNKNOWN_FIELD', source.keySpot([...at, key]), {
					id,
					field: key,
					found: `the field ${key}`,
					expected: 'only the fields of the format'
				})
			);
		}
		if (field === 'id' && typeof value === 'string') return [];
		const code = codeOf(issue, field, value);
		if (code === 'COORDINATES_INVALID') {
			const point = issue.path.slice(0, issue.path.indexOf('coordinates') + 1);
			const expected = 'two numbers, -180 to 180 and -90 to 90';
			return [problem(code, source.spot([...path, ...point]), { id, field, found: describe(valueAt(raw, point)), expected })];
		}
		return [problem(code, source.spot(at), { id, field, found: describe(value), expected: expectedOf(issue) })];
	});
	// A point with two bad numbers is one problem, not two.
	return { value: null, problems: [...new Map(problems.map((each) => [formatProblem(each), each])).values()] };
}

/**
 * The schema library hands the faults of a thing upward as arguments of a call, and about 120,000 arguments overflow the stack. A mapping
 * weighs more than another value, since a mapping may have as many faults as the format has fields.
 */
const MAX_WEIGHT = 100_000;
const WEIGHT_OF_OBJECT = 16;

function isTooLarge(root: unknown): boolean {
	const open = [root];
	let weight = 0;
	while (open.length > 0 && weight <= MAX_WEIGHT) {
		const value = open.pop();
		const isList = Array.isArray(value);
		const isMapping = !isList && value !== null && typeof value === 'object';
		weight += isMapping ? WEIGHT_OF_OBJECT : 1;
		for (const member of isList ? (value as unknown[]) : isMapping ? Object.values(value) : []) open.push(member);
	}
	return weight > MAX_WEIGHT;
}

/** The value at a path of parsed YAML or JSON, or undefined. Reads own keys only: `__proto__` in a file is a key like any other. */
export function valueAt(root: unknown, path: Path): unknown {
	return path.reduce<unknown>((value, step) => {
		if (value === null || typeof value !== 'object' || !Object.hasOwn(value, step)) return undefined;
		return (value as Record<PropertyKey, unknown>)[step];
	}, root);
}

function codeOf(issue: z.core.$ZodIssue, field: string | undefined, value: unknown): ProblemCode {
	const empty = value === undefined || value === null || value === '';
	if (issue.path.includes('coordinates')) return 'COORDINATES_INVALID';
	if (field === 'excerpts' && (empty || (Array.isArray(value) && value.length === 0))) return 'NO_EVIDENCE';
	if (field === 'speaker' && (empty || (Array.isArray(value) && value.length === 0))) return 'NO_ATTRIBUTION';
	if (field === 'versions' && issue.code === 'too_small') return 'TOO_FEW_VERSIONS';
	if (value === undefined) return 'MISSING_FIELD';
	return issue.code === 'invalid_type' || issue.code === 'invalid_union' ? 'WRONG_TYPE' : 'BAD_VALUE';
}

function expectedOf(issue: z.core.$ZodIssue): string {
	if (issue.code === 'invalid_format' && issue.format === 'regex') {
		return issue.pattern === '/\\S/' ? 'text' : `text that matches ${issue.pattern}`;
	}
	if (issue.code === 'invalid_union') return 'an id or a list of ids';
	const wanted = /expected (.*?)(, received .*)?$/.exec(issue.message)?.[1] ?? issue.message;
	return wanted.replaceAll('"', '').replaceAll('|', ' | ').replace('tuple', 'a list');
}
