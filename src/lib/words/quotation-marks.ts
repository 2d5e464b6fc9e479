/**
 * Quotation marks, by the mark that opens: those that may close it. Marks that open in one language close in another, “ in English and
 * German, » in German and French, so what a mark does is read from where it stands too.
 */
export const DOUBLE_MARKS: Readonly<Record<string, string>> = {
	'"': '"',
	'“': '”',
	'”': '”',
	'„': '“”',
	'‟': '”',
	'«': '»',
	'»': '«»',
	'「': '」',
	'『': '』',
	'〝': '〞〟',
	'＂': '＂'
};

/** The same for single marks, of which ' and ’ are apostrophes more often than not. */
export const SINGLE_MARKS: Readonly<Record<string, string>> = {
	"'": "'",
	'‘': '’',
	'’': '’',
	'‚': '‘’',
	'‛': '’',
	'‹': '›',
	'›': '‹›',
	'｢': '｣'
};

export const isDoubleMark = (character: string): boolean => DOUBLE.has(character);

const DOUBLE = everyMark(DOUBLE_MARKS);

function everyMark(marks: Readonly<Record<string, string>>): ReadonlySet<string> {
	return new Set(Object.entries(marks).flatMap(([opening, closing]) => [opening, ...closing]));
}
