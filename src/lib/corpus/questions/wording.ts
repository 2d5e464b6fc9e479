import type { Disagreement } from '../types.ts';

/** Questions on which accounts differ, and questions that are only about what somebody or something is called. */
export type PartedQuestions<Q> = { disputed: Q[]; wording: Q[] };

/** Parts what is in dispute from what is only called differently; each in the order given. */
export function partQuestions<Q extends Pick<Disagreement, 'id'>>(questions: readonly Q[]): PartedQuestions<Q> {
	const isWording = (question: Q) => 'wording' in question && question.wording === true;
	return { disputed: questions.filter((each) => !isWording(each)), wording: questions.filter(isWording) };
}
