import { counterIn } from '../counting.ts';

/** Makes a counter of English forms. */
export const english = counterIn('en');

/** Numbers with their nouns: `1 mark`, `2 marks`. */
export const counts = {
	answers: english({ one: '# answer', other: '# answers' }),
	arcs: english({ one: '# arc', other: '# arcs' }),
	articles: english({ one: '# article', other: '# articles' }),
	events: english({ one: '# event', other: '# events' }),
	excerpts: english({ one: '# excerpt', other: '# excerpts' }),
	links: english({ one: '# link', other: '# links' }),
	marks: english({ one: '# mark', other: '# marks' }),
	number: english({ other: '#' }),
	places: english({ one: '# place', other: '# places' }),
	questions: english({ one: '# question', other: '# questions' })
};
