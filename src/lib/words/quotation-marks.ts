/**
 * Double quotation marks: for each mark that opens a quotation, the marks that may close the quotation. Marks that open in one language
 * close in another (“ in English and German, » in German and French), so what a mark does depends on its place in the text too.
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

/** Single quotation marks, arranged as the double ones are; ' and ’ are apostrophes more often than not. */
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
