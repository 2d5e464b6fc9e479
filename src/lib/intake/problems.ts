import { english } from '../words/en/counts.ts';

/** What can be wrong with a corpus, and what to do: each code, with the advice for a check that has no advice of its own. */
const FIXES = {
	FILE_MISSING: 'add the file, or correct GEODATA',
	FILE_UNKNOWN: 'rename it to one of the files geodata/README.md lists, or move it out of the folder',
	FILE_TOO_LARGE: 'split the file',
	FILE_TOO_DENSE: 'split the file',
	TOO_MANY_MARKS: 'split the story',
	TOO_MANY_EXCERPTS: 'keep the excerpts that marks cite',
	THING_TOO_LARGE: 'split it',
	NOT_UTF8: 'save the file as UTF-8',
	BYTE_ORDER_MARK: 'save the file as UTF-8 without a byte order mark',
	NESTED_TOO_DEEP: 'write it flat, as geodata/README.md shows',
	YAML_SYNTAX: 'correct the syntax here',
	YAML_WARNING: 'correct the syntax here; warnings count as errors',
	YAML_ALIAS: 'write the value out; anchors and aliases are not used',
	YAML_TAG: 'remove the tag, and put the value in quotation marks if it must be text',
	JSON_SYNTAX: 'correct the syntax here',
	DUPLICATE_KEY: 'keep one of the two',
	SEVERAL_DOCUMENTS: 'keep one document in a file, without --- and without directives',
	TEXT_CUT_BY_COMMENT: 'put the text in quotation marks, or the comment on a line of its own',
	HIDDEN_CHARACTER: 'remove the character',
	MISSING_FIELD: 'add the field',
	UNKNOWN_FIELD: 'remove the field, or correct its name',
	WRONG_TYPE: 'correct the value; put ids, dates and texts in quotation marks',
	BAD_VALUE: 'correct the value',
	BAD_ID: 'choose another id',
	ID_NOT_FILE_NAME: 'give the file and the article the same name',
	DUPLICATE_ID: 'give one of the two another id; ids are unique across the whole corpus, whatever the case',
	DUPLICATE_REF: 'name it once',
	DANGLING_REF: 'correct the id, or add what it names',
	KIND_UNKNOWN: 'correct the kind, or add a row for it to vocabulary.yaml in the folder of the story',
	DUPLICATE_KIND: 'keep one of the two',
	TONE_NOT_OF_KIND: 'choose another tone or another kind, or give the kind a row of its own in vocabulary.yaml',
	NO_EVIDENCE: 'cite at least one excerpt by id; nothing is drawn without a quotation',
	NO_ATTRIBUTION: 'name the speaker: an actor id, or the article id for the outlet itself',
	SPEAKER_NOT_HEARD:
		'name who speaks in the cited excerpts, or their article for its own words, or cite an excerpt in which this speaker speaks',
	WORDS_NOT_IN_EXCERPT: 'copy the words from the excerpt; they must stand there once',
	STATUS_ON_A_WORD: 'make it alleged, or cite the words of an article that says so in its own voice',
	SIDE_WITHOUT_ACTOR: 'name on each side those who take part, each once',
	MEMBER_OF_ITSELF: 'correct memberOf, or remove it',
	FOLLOWS_ITSELF: 'name the mark that it follows',
	FOLLOWS_UNQUOTED: 'cite the excerpt that says so, or remove the line; nothing follows from anything without a quotation',
	GROUPS_SHARE: 'leave the mark in one of the groups',
	POSITION_APART: 'give every answer a position, and put those of one position together',
	SPEECH_UNDECIDED: 'write whose words these are; quotation marks alone do not settle it',
	SPEECH_AGAINST_MARKS: 'correct the speech or the speaker; the quotation marks of the original decide',
	TOO_FEW_VERSIONS: 'add the other version, or remove the disagreement',
	UNUSED: 'use it in a mark or an excerpt, or remove it; nothing is drawn without a quotation',
	BOUNDS_SWAPPED: 'write [west, south, east, north]: longitudes first and third',
	BOUNDS_EMPTY: 'write [west, south, east, north] round the places, or correct them',
	POINTS_NUMBER: 'tell the story in five to twelve points, or leave them out: they are then computed',
	POINT_NOT_QUOTED: 'show an excerpt that one of the marks of the point cites',
	PERIODS_OVERLAP: 'put the periods in time order, none beginning before the one before it has ended',
	FOCUS_EMPTY: 'correct the focus, or leave it out where the headline is about all of the story',
	COORDINATES_INVALID: 'write [longitude, latitude] in degrees',
	COORDINATES_SWAPPED: 'swap the two numbers: longitude comes first',
	COORDINATES_OUTSIDE_COUNTRY: 'correct the coordinates or the country',
	DATE_IMPOSSIBLE: 'correct the date',
	DATE_UNSUPPORTED: 'write it in one of the forms geodata/README.md lists',
	DATE_AFTER_ARTICLES: 'correct the date; what the articles only foresee has the status planned or announced',
	DATE_WITHOUT_BASIS: 'give what the date rests on, or change the kind of its basis',
	DATE_PHRASE_NOT_CITED: 'cite the excerpt that holds the phrase, or copy the phrase from a cited one',
	PHRASE_NOT_IN_ARTICLE: 'copy the phrase from the original, or make it null and give the reason',
	TITLE_NOT_IN_ARTICLE: 'copy the headline from the original, say in sources what else it rests on, or make it null',
	FACT_NOT_IN_ARTICLE:
		'copy it from the original, say in sources whether it is from the page or its address, or leave it out (the outlet: null)',
	ADDRESS_INVALID: 'copy the address from the bar of a browser, or remove the field',
	SOURCE_WITHOUT_FACT: 'add the fact, or remove what it rests on',
	SOURCE_WITHOUT_ADDRESS: 'add the address as url or archived, or say what else it rests on',
	SOURCE_PHRASE_NOT_FOUND: 'copy the words from the original, or from the address, or remove the phrase and give the reason',
	TRANSLATION_SAME_LANGUAGE: 'give the language of the translation, or correct that of the quotation, or remove the translation',
	DUPLICATE_SHORT_TITLE: 'give one of the two another short title',
	CREDIT_NOT_IN_ARTICLE: 'copy the credit from the original, or remove it',
	NAME_NOT_IN_ARTICLES: 'copy the spelling from an article, or remove it; `name` may differ from every article, `names` may not',
	SOURCE_MISSING: 'put the original into the folder of originals, or correct the file name',
	ORIGINALS_NOT_IGNORED:
		'add the line /originals/ to this file (`npm run geodata lock` writes it where there is none), or keep the originals elsewhere and set ORIGINALS',
	SOURCE_DIGEST_CHANGED: 'restore the original; if the new text is right, check every excerpt against it and write its digest here',
	FURNITURE_NOT_FOUND: 'copy the words from the original',
	FURNITURE_EVERYWHERE: 'give the line breaks round the words, or more of the words',
	QUOTE_NOT_FOUND: 'copy the words from the original; near is not enough',
	QUOTE_DIFFERS_ONLY_IN_TYPOGRAPHY: 'copy the characters from the original; nothing is folded',
	QUOTE_AMBIGUOUS: 'add a prefix or suffix: the words directly before or after',
	QUOTE_CUTS_WORD: 'begin and end the quote where words do',
	NESTED_QUOTE: 'keep the longer one, and let each mark name the words that it takes from it',
	QUOTE_IS_FURNITURE: 'quote the journalism, not the page around it; a headline or a caption is quoted as what it is, by its part',
	QUOTE_IS_NO_PART: 'declare the words as furniture of that kind, or remove the part',
	LOCK_MISSING: 'run `npm run geodata lock` with ORIGINALS set to the folder of originals',
	LOCK_MISSING_QUOTE: 'run `npm run geodata lock` with ORIGINALS set to the folder of originals',
	LOCK_STALE: 'run `npm run geodata lock` with ORIGINALS set to the folder of originals'
} as const;

export type ProblemCode = keyof typeof FIXES;

/** Every code a problem can have. */
export const PROBLEM_CODES = Object.keys(FIXES) as ProblemCode[];

/** Line and column count from 1. */
export type Spot = { file: string; line: number; column: number };

export type Problem = Spot & {
	code: ProblemCode;
	id?: string;
	field?: string;
	found: string;
	expected: string;
	fix: string;
};

type Details = { id?: string | undefined; field?: string | undefined; found: string; expected: string; fix?: string };

/** A problem at a spot, with the advice of the code where no other advice is given. */
export function problem(code: ProblemCode, spot: Spot, { id, field, found, expected, fix = FIXES[code] }: Details): Problem {
	const { file, line, column } = spot;
	return { code, file, line, column, ...(id !== undefined && { id }), ...(field !== undefined && { field }), found, expected, fix };
}

/** A problem on one line: `geodata/marks/links.yaml:12:5 DANGLING_REF [mali-ukraine] from: found …; expected …; do: …`. */
export function formatProblem({ code, file, line, column, id, field, found, expected, fix }: Problem): string {
	const where = [`${file}:${line}:${column} ${code}`, id && `[${id}]`, field && `${field}:`].filter(Boolean).join(' ');
	return `${where} found ${found}; expected ${expected}; do: ${fix}`;
}

const allProblems = english({ one: '# problem', other: '# problems' });
const moreProblems = english({ one: '# more problem', other: '# more problems' });

/** Every problem on a line, then for each file how many problems are not told, then how many problems there are in all. */
export function formatProblems({ problems, untold }: { problems: readonly Problem[]; untold: ReadonlyMap<string, number> }): string {
	const count = [...untold.values()].reduce((sum, more) => sum + more, problems.length);
	return [
		...problems.map(formatProblem),
		...[...untold].map(([file, more]) => `${file}: ${moreProblems(more)}, not listed; mend the first ones and check again`),
		allProblems(count)
	].join('\n');
}

/** Sorts problems by file, line and column, so that the output of a run never depends on the order of the checks. */
export function sortProblems(problems: Problem[]): Problem[] {
	return problems.toSorted((a, b) => compareText(a.file, b.file) || compareSpots(a, b) || compareText(formatProblem(a), formatProblem(b)));
}

/** Compares two spots of one file, for sorting. */
export function compareSpots(a: Spot, b: Spot): number {
	return a.line - b.line || a.column - b.column;
}

/** Compares texts by code unit, for the same order in every locale. */
export function compareText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/** A value as error messages show values: JSON, cut at 120 characters. */
export function describe(value: unknown): string {
	if (value === undefined) return 'nothing';
	const text = JSON.stringify(value) ?? String(value);
	// The cut falls between characters, since half a pair of units is no text.
	return text.length > 120 ? `${[...text.slice(0, 120)].slice(0, -1).join('')}…` : text;
}

/** The first ten of some words, and how many more words there are. */
export function listFew(words: readonly string[], joint = ', '): string {
	const few = words.slice(0, 10);
	return few.join(joint) + (words.length > few.length ? ` and ${words.length - few.length} more` : '');
}
