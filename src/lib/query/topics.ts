import type { Disagreement } from '../corpus/types.ts';

/** Disputed questions under one heading; `topic` is null for the questions that have none. */
export type Topic = { topic: string | null; questions: Disagreement[] };

/** The disputed questions by topic, in the order of the first question of each; those without a topic come last. */
export function byTopic(disagreements: readonly Disagreement[]): Topic[] {
	const topics = new Map<string | null, Disagreement[]>();
	for (const disagreement of disagreements) {
		const topic = disagreement.topic ?? null;
		const questions = topics.get(topic);
		if (questions) questions.push(disagreement);
		else topics.set(topic, [disagreement]);
	}
	const all = [...topics].map(([topic, questions]) => ({ topic, questions }));
	return [...all.filter(({ topic }) => topic !== null), ...all.filter(({ topic }) => topic === null)];
}
