import type { Declaration, Draft, Entry, Kind } from '../draft.ts';
import { nearestId } from '../../corpus/ids.ts';
import { problem, type Problem } from '../problems.ts';
import type { Event } from '../../corpus/types.ts';
import type { Path } from '../files/read-source.ts';

/** A reference from one thing to another: the field, and the kinds of thing that the field may name. */
type Reference = { from: Entry<unknown>; path: Path; id: string; kinds: readonly Kind[] };

/** Every id that is named exists and is of a kind that can stand there; a list names each thing once. */
export function checkReferences(draft: Draft): Problem[] {
	// An id declared twice is a problem of its own; a reference to such an id may mean either thing.
	const declared = new Map<string, Declaration[]>();
	for (const declaration of draft.declarations) {
		const same = declared.get(declaration.id);
		if (same) same.push(declaration);
		else declared.set(declaration.id, [declaration]);
	}
	return [...dangling(draft, declared), ...repeated(draft)];
}

/** Places and actors that nothing uses. Only a corpus with no other problem is worth the check: any other problem may be the cause. */
export function checkUnused(draft: Draft): Problem[] {
	// The story's list of principal places says nothing about a place, so an entry of that list is no use.
	const used = new Set(references(draft).flatMap(({ from, id }) => (from.kind === 'story' ? [] : [id])));
	return [...draft.places, ...draft.actors]
		.filter(({ id }) => !used.has(id))
		.map(({ id, kind, spot }) =>
			problem('UNUSED', spot('id'), {
				id,
				field: 'id',
				found: `the ${kind} ${id}, which nothing uses`,
				expected: 'a mark or an excerpt that names it'
			})
		);
}

/** How many dangling references get a hint: for each hint an id is compared with every id there is. */
const HINTS = 100;

function dangling(draft: Draft, declared: Map<string, Declaration[]>): Problem[] {
	let hints = 0;
	const nearest = (id: string, kinds: readonly Kind[]) => {
		if (++hints > HINTS) return null;
		return nearestId(
			id,
			draft.declarations.flatMap((declaration) => (kinds.includes(declaration.kind) ? [declaration.id] : []))
		);
	};
	return references(draft).flatMap(({ from, path, id, kinds }) => {
		const targets = declared.get(id) ?? [];
		const target = targets.find(({ kind }) => kinds.includes(kind)) ?? targets[0];
		// An article speaks for itself in its own excerpts only; in another article the outlet would be quoted, as an actor.
		const ownVoice = from.kind === 'excerpt' && target?.kind === 'article';
		if (target && kinds.includes(target.kind) && (!ownVoice || id === (from.value as { article: string }).article)) return [];
		const near = target ? null : nearest(id, kinds);
		const field = String(path.findLast((step) => typeof step === 'string'));
		return [
			problem('DANGLING_REF', from.spot(...path), {
				id: from.id,
				field,
				found: target ? `${id}, which is of the kind ${target.kind}` : id,
				expected: ownVoice ? 'an actor id or its own article' : `the id of a thing of the kind ${kinds.join(' or ')}`,
				...(near !== null && { fix: `did you mean ${near}? Correct the id, or add what it names` })
			})
		];
	});
}

function repeated(draft: Draft): Problem[] {
	const seen = new Map<Entry<unknown>, Set<string>>();
	return references(draft).flatMap(({ from, path, id }) => {
		if (typeof path.at(-1) !== 'number') return [];
		const key = `${path.slice(0, -1).map(String).join('.')} ${id}`;
		const keys = seen.get(from) ?? new Set();
		seen.set(from, keys);
		if (!keys.has(key)) {
			keys.add(key);
			return [];
		}
		const field = String(path.findLast((step) => typeof step === 'string'));
		return [problem('DUPLICATE_REF', from.spot(...path), { id: from.id, field, found: `${id} a second time`, expected: 'each id once' })];
	});
}

function references(draft: Draft): Reference[] {
	return [
		...draft.story.flatMap((from) => [
			...list(from, ['principal'], from.value.principal, 'place'),
			...(from.value.groups ?? []).flatMap(({ marks }, i) => list(from, ['groups', i, 'marks'], marks, 'event', 'link'))
		]),
		...draft.actors.flatMap((from) => [
			...(from.value.memberOf === undefined ? [] : [one(from, ['memberOf'], from.value.memberOf, 'actor')]),
			...(from.value.offices ?? []).map(({ excerpt }, i) => one(from, ['offices', i, 'excerpt'], excerpt, 'excerpt'))
		]),
		...draft.excerpts.flatMap((from) => [
			...speakers(from, ['speaker'], from.value.speaker),
			...list(from, ['via'], from.value.via ?? [], 'actor')
		]),
		...draft.events.flatMap((from) => [
			...list(from, ['places'], from.value.places, 'place'),
			...list(from, ['actors'], from.value.actors, 'actor'),
			...list(from, ['excerpts'], from.value.excerpts, 'excerpt'),
			...follows(from)
		]),
		...draft.links.flatMap((from) => [
			one(from, ['from'], from.value.from, 'place'),
			one(from, ['to'], from.value.to, 'place'),
			one(from, ['fromActor'], from.value.fromActor, 'actor'),
			one(from, ['toActor'], from.value.toActor, 'actor'),
			...list(from, ['with'], from.value.with ?? [], 'actor'),
			...list(from, ['against'], from.value.against ?? [], 'actor'),
			...list(from, ['excerpts'], from.value.excerpts, 'excerpt'),
			...follows(from)
		]),
		...draft.disagreements.flatMap((from) => [
			...list(from, ['about'], from.value.about, 'event', 'link'),
			...from.value.versions.flatMap(({ speaker, excerpts }, i) => [
				...speakers(from, ['versions', i, 'speaker'], speaker),
				...list(from, ['versions', i, 'excerpts'], excerpts, 'excerpt')
			])
		]),
		...draft.points.flatMap((from) => [
			...list(from, ['marks'], from.value.marks, 'event', 'link', 'disagreement'),
			one(from, ['excerpt'], from.value.excerpt, 'excerpt')
		])
	];
}

function follows(from: Entry<Pick<Event, 'follows'>>): Reference[] {
	return (from.value.follows ?? []).flatMap(({ mark, excerpt }, i) => [
		one(from, ['follows', i, 'mark'], mark, 'event', 'link'),
		one(from, ['follows', i, 'excerpt'], excerpt, 'excerpt')
	]);
}

/** A single speaker may be an article; joint speakers may not, since an article speaks together with nobody. */
function speakers(from: Entry<unknown>, path: Path, given: string | string[]): Reference[] {
	if (typeof given === 'string') return [one(from, path, given, 'actor', 'article')];
	return list(from, path, given, 'actor');
}

function one(from: Entry<unknown>, path: Path, id: string, ...kinds: Kind[]): Reference {
	return { from, path, id, kinds };
}

function list(from: Entry<unknown>, path: Path, ids: readonly string[], ...kinds: Kind[]): Reference[] {
	return ids.map((id, i) => ({ from, path: [...path, i], id, kinds }));
}
