import { group } from '../corpus/group.ts';
import { partQuestions } from '../corpus/questions/wording.ts';
import type { Disagreement } from '../corpus/types.ts';

/**
 * Questions under one heading; `topic` is null for the disputed questions that have none. `wording` says that the questions are only about
 * what somebody or something is called, whatever their topics.
 */
export type Topic = { topic: string | null; wording: boolean; questions: Disagreement[] };

/**
 * The questions by topic, in the order of the first question of each; then those without a topic, and last those about names and words,
 * which are not in dispute.
 */
export function byTopic(disagreements: readonly Disagreement[]): Topic[] {
	const { disputed, wording } = partQuestions(disagreements);
	const topics = group(disputed, ({ topic }) => [topic ?? null]);
	const all = [...topics].map(([topic, questions]) => ({ topic, wording: false, questions }));
	return [
		...all.filter(({ topic }) => topic !== null),
		...all.filter(({ topic }) => topic === null),
		...(wording.length > 0 ? [{ topic: null, wording: true, questions: wording }] : [])
	];
}
