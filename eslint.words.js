/**
 * No English outside `src/lib/words/`: whatever a reader sees or hears comes from that folder, so that another language can say the
 * same. The rule finds texts in markup, attributes and properties that are read out or shown, and strings that look like a sentence or
 * a name. Thrown errors and tests, which only developers read, are left alone.
 */
import path from 'node:path';

const LETTERS = /\p{L}{2}/u;
/** Two words with a space between them. */
const SENTENCE = /\p{L}{2,}[,;:]? \p{L}{2,}/u;
/** One word that begins as a sentence does; in files without markup such words are names of formats. */
const LONE = /^\p{Lu}\p{Ll}+$/u;

/** Attributes that a reader meets as words. */
const SPOKEN = /^(aria-(label|description|valuetext|roledescription|placeholder)|title|alt|placeholder|label|kicker|summary|caption)$/;

/** Names of keys, as in `event.key`. */
const KEYS = /^(Escape|Enter|Tab|Home|End|Delete|Backspace|Page(Up|Down)|Arrow(Up|Down|Left|Right)|Space)$/;

const WHY = 'words for readers stand in src/lib/words/, so that another language can say them: put it there and take it from getWords()';

const isForReaders = (file) =>
	/^src\/.*\.(ts|svelte)$/.test(file) &&
	!/^src\/lib\/(words|corpus|intake)\//.test(file) &&
	!/\.(test|server|d)\.ts$/.test(file) &&
	!/\+(page|layout)\.server\.ts$/.test(file);

/** Whether only developers read a text: the message of an error, a condition of style, a selector. */
function isForDevelopers(node) {
	for (let at = node.parent; at; at = at.parent) {
		if (at.type === 'ThrowStatement' || (at.type === 'NewExpression' && /Error$/.test(at.callee.name ?? ''))) return true;
		if (at.type === 'CallExpression') {
			const name = at.callee.name ?? at.callee.property?.name;
			if (/^(matchMedia|querySelector(All)?|closest|matches|test)$/.test(name)) return true;
		}
		if (/^(ImportDeclaration|ExportAllDeclaration|ImportExpression|TSLiteralType|TSImportType)$/.test(at.type)) return true;
	}
	return false;
}

/** Whether a text of markup is a style sheet or a command, which are the same in every language. */
function isCode({ parent }) {
	return parent.type === 'SvelteStyleElement' || /^(code|kbd|samp)$/.test(parent.name?.name ?? '');
}

const short = (text) => {
	const line = text.replace(/\s+/g, ' ').trim();
	return line.length > 60 ? `${line.slice(0, 57)}…` : line;
};

export const words = {
	create(context) {
		const file = path.relative(context.cwd, context.filename).split(path.sep).join('/');
		if (!isForReaders(file)) return {};
		const isWords = (text) => SENTENCE.test(text) || (file.endsWith('.svelte') && LONE.test(text) && !KEYS.test(text));
		const report = (node, text) => context.report({ node, message: `“${short(text)}”: ${WHY}.` });
		const judge = (node, text) => {
			if (isWords(text) && !isForDevelopers(node)) report(node, text);
		};
		return {
			SvelteText(node) {
				if (LETTERS.test(node.value) && !isCode(node)) report(node, node.value);
			},
			SvelteLiteral(node) {
				const { parent } = node;
				const element = parent.parent?.parent;
				const name = parent.key?.name ?? '';
				const isMeta = element?.name?.name === 'meta' && name === 'content' && isWords(node.value) && !/=/.test(node.value);
				const isComponent = element?.kind === 'component' && name !== 'class' && isWords(node.value);
				if ((SPOKEN.test(name) || isMeta || isComponent) && LETTERS.test(node.value)) report(node, node.value);
			},
			Literal(node) {
				if (typeof node.value === 'string') judge(node, node.value);
			},
			TemplateElement(node) {
				judge(node, node.value.cooked ?? '');
			}
		};
	}
};
