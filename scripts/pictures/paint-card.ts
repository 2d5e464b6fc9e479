import { moreAnswers, type Card } from '../../src/lib/exports/web/card.ts';
import type { Story } from '../../src/lib/corpus/types.ts';
import { fitted, type Quote } from '../../src/lib/exports/web/quote.ts';
import { directionIn, directionOf, type Direction } from '../../src/lib/words/direction.ts';
import type { Context } from './canvas.ts';
import { linesIn, linesOf, paintLines, type Text } from './text-block.ts';
import { colour } from './theme.ts';

/** The column of text: its edges, and the height of the foot, where the story's name stands. */
export type Column = { left: number; top: number; width: number; bottom: number };

/** Sizes in pixels, the largest at which all fits: of the title, the quotation, and who says it. */
const SIZES = [
	{ title: 58, quote: 44, voice: 28 },
	{ title: 54, quote: 40, voice: 27 },
	{ title: 48, quote: 38, voice: 26 },
	{ title: 44, quote: 35, voice: 25 },
	{ title: 40, quote: 32, voice: 24 }
] as const;
type Sizes = (typeof SIZES)[number];

const KICKER = 25;
/** Gaps between what stands one below the other. */
const GAP = { small: 6, middle: 12, large: 22 };
/** The bar beside a quotation, and the room that it takes. */
const BAR = { width: 6, room: 22 };
const MOST_TITLE = 5;
/** How much larger a quotation is that stands without a title. */
const BARE = 1.2;

type Line = Text & { lines: string[]; indent: number; gap: number; bar: boolean };

/** Draws the text of a card into a column. A quotation is cut, as `fitted` cuts, only where not all fits at the smallest size. */
export function paintCard(context: Context, card: Card, column: Column, story: Story): void {
	const direction = directionOf(story.language);
	const room = column.bottom - column.top;
	const tried = (sizes: Sizes, shown: number, most: number) => {
		const lines = layOut(context, card, { width: column.width, sizes, shown, most, story, direction });
		return heightOf(lines) <= room ? lines : null;
	};
	for (const { sizes, shown, most } of attempts(card.quotes.length)) {
		const lines = tried(sizes, shown, most);
		if (!lines || (most === Infinity && lines.some(isCut))) continue;
		paintAll(context, lines, column, direction);
		return;
	}
	throw new Error(`“${card.title}” does not fit into its picture`);
}

/**
 * What is tried in turn: all whole, larger and then smaller; then quotations in fewer lines; then fewer answers, but never one alone, which
 * would take a side.
 */
function* attempts(quotes: number) {
	for (const sizes of SIZES) yield { sizes, shown: quotes, most: Infinity };
	const least = Math.min(2, quotes);
	for (let shown = quotes; shown >= least; shown--) {
		const sizes = SIZES.at(shown > 1 ? -1 : -2)!;
		for (let most = 7; most > (shown > least ? 1 : 0); most--) yield { sizes, shown, most };
		if (shown === 0) return;
	}
}

const isCut = ({ lines }: Line) => lines.at(-1)?.endsWith('…') === true;

const heightOf = (lines: readonly Line[]): number => lines.reduce((sum, { lines, leading, gap }) => sum + gap + lines.length * leading, 0);

/** How a card is laid out: so many of its quotations, each in so many lines at most. */
type Plan = { width: number; sizes: Sizes; shown: number; most: number; story: Story; direction: Direction };

function layOut(context: Context, card: Card, { width, sizes, shown, most, story, direction }: Plan): Line[] {
	const { kicker, title, bare, quotes, note } = card;
	const text = (words: string, size: number, change: Partial<Text> = {}): Text => ({
		text: words,
		weight: 400,
		size,
		leading: Math.round(size * 1.28),
		token: 'ink',
		direction: directionIn(words),
		column: direction,
		...change
	});
	const line = (of: Text, most: number, change: Partial<Line> = {}): Line => {
		const indent = change.bar ? BAR.room : 0;
		return { ...of, lines: linesIn(context, of, width - indent, most), indent, gap: GAP.small, bar: false, ...change };
	};
	const quoted = (quote: Quote): Line[] => {
		const own = (words: string) => text(words, Math.round(sizes.quote * (bare ? BARE : 1)), { direction: directionOf(quote.language) });
		const words = fitted(quote, (words) => linesOf(context, own(words), width - BAR.room).length <= most);
		const voice = text(`${quote.who} ${quote.does}`.trim(), sizes.voice, { weight: 600 });
		const source = text(quote.source, sizes.voice - 2, { token: 'quiet' });
		return [
			line(own(words), Infinity, { gap: GAP.large, bar: true }),
			line(voice, 2, { bar: true }),
			...(card.answers > 0 ? [] : [line(source, 2, { gap: 0, bar: true })])
		];
	};
	const more = moreAnswers({ story }, card, shown);
	return [
		...(kicker === null ? [] : [line(text(kicker, KICKER, { weight: 600, token: 'quiet' }), 2)]),
		...(bare ? [] : [line(text(title, sizes.title, { weight: 600, leading: Math.round(sizes.title * 1.18) }), MOST_TITLE)]),
		...quotes.slice(0, shown).flatMap(quoted),
		...(note === null ? [] : [line(text(note, sizes.quote - 4, { token: 'quiet' }), 6, { gap: GAP.large })]),
		...(more === null ? [] : [line(text(more, sizes.voice, { token: 'quiet' }), 1, { gap: GAP.middle })])
	];
}

function paintAll(context: Context, all: readonly Line[], { left, top, width }: Column, direction: Direction): void {
	let y = top;
	for (const line of all) {
		y += line.gap;
		const height = line.lines.length * line.leading;
		if (line.bar) {
			// One bar stands beside a quotation and its voice: it goes on through the small gaps.
			const up = line.gap < GAP.large ? line.gap + 1 : 0;
			context.fillStyle = colour('accent');
			context.fillRect(direction === 'rtl' ? left + width - BAR.width : left, y - up, BAR.width, height + up);
		}
		const indent = direction === 'rtl' ? 0 : line.indent;
		paintLines(context, line, line.lines, { left: left + indent, top: y, width: width - line.indent });
		y += height;
	}
}
