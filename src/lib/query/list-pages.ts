/** The most marks of a list that is sent: a longer list goes on over pages of so many marks each. */
export const MARKS_PER_PAGE = 200;

/** The first and the last mark of each page of a list of so many marks, counted from 1; no pages where one list holds them all. */
export function listPages(marks: number): [first: number, last: number][] {
	if (marks <= MARKS_PER_PAGE) return [];
	return Array.from({ length: Math.ceil(marks / MARKS_PER_PAGE) }, (_, i) => [
		i * MARKS_PER_PAGE + 1,
		Math.min(marks, (i + 1) * MARKS_PER_PAGE)
	]);
}
