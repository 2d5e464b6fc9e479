import { LOCK_FILE, type Draft } from './draft.ts';
import { compareText, describe, problem, type Problem, type Spot } from './problems.ts';
import type { Verified } from './text/anchor-quotes.ts';
import { codePoints } from './text/quotes.ts';
import type { Original } from './files/read-originals.ts';
import { sha256 } from './files/sha256.ts';
import type { Lock } from './schema.ts';

// The lock records what was verified against the originals, for builds without originals. Only a run with originals can write the lock.

/** The lock of a verified draft. */
export function makeLock(draft: Draft, originals: ReadonlyMap<string, Original>, anchors: ReadonlyMap<string, Verified>): Lock {
	const articles = draft.articles.map(({ id, value: { file, sha256: digest } }): [string, Lock['articles'][string]] => [
		id,
		{ file, sha256: digest, length: codePoints(originals.get(id)?.text ?? '') }
	]);
	const excerpts = draft.excerpts.flatMap(({ id, value }): [string, Lock['excerpts'][string]][] => {
		const anchor = anchors.get(id);
		if (!anchor) return [];
		const { start, end, prefix, suffix, quoted } = anchor;
		return [[id, { article: value.article, start, end, sha256: digestOf(value.quote), prefix, suffix, quoted }]];
	});
	return { format: 1, articles: sorted(articles), excerpts: sorted(excerpts) };
}

/** The text of the lock file: the same bytes from the same lock. */
export function formatLock(lock: Lock): string {
	return `${JSON.stringify(lock, null, '\t')}\n`;
}

/**
 * Checks every article and every excerpt against the lock. With originals, the lock must equal a new lock (`fresh`); without originals, the
 * lock stands in for the originals.
 */
export function checkLock(draft: Draft, folder: string, fresh: Lock | null): Problem[] {
	if (!draft.lock && !draft.complete) return [];
	if (!draft.lock) {
		const spot = { file: `${folder}/${LOCK_FILE}`, line: 1, column: 1 };
		return [problem('LOCK_MISSING', spot, { found: 'no lock', expected: 'the record of what was verified against the originals' })];
	}
	const { value: lock, spot } = draft.lock;
	const problems: Problem[] = [];
	const stale = (at: Spot, id: string, field: string, found: string, expected: string) =>
		problems.push(problem('LOCK_STALE', at, { id, field, found, expected }));

	for (const { id, value, spot: at } of draft.articles) {
		const locked = own(lock.articles, id);
		if (!locked) stale(at('sha256'), id, 'sha256', 'an article the lock does not know', 'one verified against the originals');
		else if (locked.sha256 !== value.sha256) stale(at('sha256'), id, 'sha256', value.sha256, `${locked.sha256}, as verified`);
		else if (locked.file !== value.file) stale(at('file'), id, 'file', value.file, `${locked.file}, as verified`);
		else if (fresh && own(fresh.articles, id)?.length !== locked.length)
			stale(spot('articles', id, 'length'), id, 'length', `${locked.length}`, 'the length');
	}
	for (const { id, value, spot: at } of draft.excerpts) {
		const locked = own(lock.excerpts, id);
		if (!locked) {
			problems.push(
				problem('LOCK_MISSING_QUOTE', at('quote'), {
					id,
					field: 'quote',
					found: 'no such excerpt in the lock',
					expected: 'a verified quote'
				})
			);
		} else if (locked.sha256 !== digestOf(value.quote) || locked.article !== value.article) {
			stale(at('quote'), id, 'quote', describe(value.quote), 'the words verified against the original');
		} else if (!agrees(locked, value.prefix, value.suffix)) {
			stale(at('id'), id, value.prefix === undefined ? 'suffix' : 'prefix', 'another context than the verified one', describe(locked));
		} else if (locked.quoted === undefined) {
			stale(spot('excerpts', id), id, 'quoted', 'a lock of before quotation marks were recorded', 'how much of the quote stands in them');
		} else if (fresh && JSON.stringify(own(fresh.excerpts, id)) !== JSON.stringify(locked)) {
			stale(spot('excerpts', id), id, 'excerpts', describe(locked), describe(own(fresh.excerpts, id)));
		}
	}
	return draft.complete ? [...problems, ...leftovers(draft, lock, spot)] : problems;
}

/** The anchors that a lock records. */
export function lockedAnchors(lock: Lock): Map<string, Verified> {
	return new Map(
		Object.entries(lock.excerpts).flatMap(([id, { start, end, prefix, suffix, quoted }]) =>
			quoted ? [[id, { start, end, prefix, suffix, quoted }]] : []
		)
	);
}

function leftovers(draft: Draft, lock: Lock, spot: (...path: string[]) => Spot): Problem[] {
	const known = new Set(draft.declarations.map(({ id }) => id));
	const gone = (['articles', 'excerpts'] as const).flatMap((list) =>
		Object.keys(lock[list]).flatMap((id) => (known.has(id) ? [] : [{ id, list }]))
	);
	return gone.map(({ id, list }) =>
		problem('LOCK_STALE', spot(list, id), { id, field: list, found: `${id}, which is gone`, expected: `only ${list} of the corpus` })
	);
}

/** The lock keeps 64 characters of context; an excerpt may give fewer or more. */
function agrees(locked: Lock['excerpts'][string], prefix = '', suffix = ''): boolean {
	return (
		(locked.prefix.endsWith(prefix) || prefix.endsWith(locked.prefix)) &&
		(locked.suffix.startsWith(suffix) || suffix.startsWith(locked.suffix))
	);
}

function digestOf(quote: string): string {
	return sha256(new TextEncoder().encode(quote));
}

function own<T>(record: Record<string, T>, key: string): T | undefined {
	return Object.hasOwn(record, key) ? record[key] : undefined;
}

function sorted<T>(entries: [string, T][]): Record<string, T> {
	return Object.fromEntries(entries.toSorted(([a], [b]) => compareText(a, b)));
}
