import { counterIn } from '../counting.ts';

const of = counterIn('en');

/** Numbers with their nouns: `1 mark`, `2 marks`. */
export const counts = {
	answers: of({ one: '# answer', other: '# answers' }),
	articles: of({ one: '# article', other: '# articles' }),
	excerpts: of({ one: '# excerpt', other: '# excerpts' }),
	marks: of({ one: '# mark', other: '# marks' }),
	questions: of({ one: '# question', other: '# questions' })
};
