/** Margins, borders and places follow the direction of the text, so that a page in Arabic is the mirror of one in English. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

/** Files where left is west, or counts from the pointer: what is drawn on the map does not turn with the text. */
const ON_THE_MAP = ['src/lib/svg/MapSvg.svelte', 'src/lib/stage/Tooltip.svelte', 'src/lib/timeline/live/Tip.svelte'];

const PHYSICAL = /^\s*(?:[a-z-]*-(?:left|right)(?:-[a-z]+)?|left|right)\s*:|^\s*(?:text-align|float|clear):\s*(?:left|right)/;
/** Four values of which the second, right, is not the fourth, left. */
const UNEVEN = /^\s*(?:margin|padding|inset|border-width)\s*:\s*(\S+) (\S+) (\S+) (\S+);/;

/** Declarations in a style sheet, or in the styles of a component, that name a side: `line: declaration`. */
function sidesIn(css: string): string[] {
	return css.split('\n').flatMap((line, i) => {
		const uneven = UNEVEN.exec(line);
		return PHYSICAL.test(line) || (uneven && uneven[2] !== uneven[4]) ? [`${i + 1}: ${line.trim()}`] : [];
	});
}

const stylesOf = (text: string) =>
	text.replace(/^[\s\S]*?(?=<style>)|^(?![\s\S]*<style>)[\s\S]*$/, (before) => before.replace(/[^\n]/g, ''));

it('no style names left or right', () => {
	const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((file) => `src/${file.split(path.sep).join('/')}`);
	const named = files
		.filter((file) => /\.(svelte|css)$/.test(file) && !ON_THE_MAP.includes(file))
		.flatMap((file) => {
			const text = readFileSync(file, 'utf8');
			return sidesIn(file.endsWith('.css') ? text : stylesOf(text)).map((side) => `${file}:${side}`);
		});
	expect(named).toEqual([]);
});

it('sides are found in properties, values and lists of four', () => {
	const css =
		'margin-left: 1px;\nleft: 0;\ntext-align: right;\npadding: 0 1px 0 2px;\nmargin: 0 1px 0 1px;\ninset-inline-start: 0;\nborder-top-left-radius: 2px;';
	expect(sidesIn(css).map((side) => side.slice(0, 1))).toEqual(['1', '2', '3', '4', '7']);
});
