import { expect, it } from 'vitest';
import { byTopic } from './topics.ts';
import type { Disagreement } from '../corpus/types.ts';

const question = (id: string, topic?: string): Disagreement => ({ id, question: id, about: ['a'], versions: [], ...(topic && { topic }) });

it('questions stand by topic, in the order of the first of each, and those without a topic last', () => {
	const all = [question('a'), question('b', 'Names'), question('c', 'The fight'), question('d', 'Names'), question('e')];
	expect(byTopic(all).map(({ topic, questions }) => [topic, questions.map(({ id }) => id)])).toEqual([
		['Names', ['b', 'd']],
		['The fight', ['c']],
		[null, ['a', 'e']]
	]);
});

it('questions about names and words stand last, whatever their topics', () => {
	const all = [{ ...question('a', 'The fight'), wording: true as const }, question('b', 'The fight'), question('c')];
	expect(byTopic(all).map(({ topic, wording, questions }) => [topic, wording, questions.map(({ id }) => id)])).toEqual([
		['The fight', false, ['b']],
		[null, false, ['c']],
		[null, true, ['a']]
	]);
});
