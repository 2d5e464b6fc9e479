import type { Box } from '../geometry/box.ts';
import type { Size } from '../geometry/mercator.ts';
import { CAPTION } from './line-styles.ts';
import { textWidth } from './text-width.ts';
import type { CaptionAnswer, CaptionText, PlannedCaption, SceneArc, SceneCaption, SceneNumber } from './types.ts';

// How much room a caption takes, and where captions show. Where each stands is decided in layout/, once.

/** Widths of the map in pixels, and how many captions show from that width on. */
export const CAPTIONS_FROM: readonly (readonly [width: number, most: number])[] = [
	[700, 4],
	[1100, 6]
];
/** How many times as wide as high a map with captions is at least. */
export const WIDER = 1.15;
/** The most captions that any map shows. */
export const MOST_CAPTIONS = CAPTIONS_FROM.at(-1)![1];

type CaptionLine = { look: keyof typeof CAPTION.looks; text: string };

/** The lines of a caption from top to bottom, each with its class. */
export const captionLines = ({ head, lines, answers = [], foot }: CaptionText): CaptionLine[] => [
	{ look: 'head', text: head },
	...lines.map((text) => ({ look: 'words', text }) as const),
	...answers.flatMap(linesOfAnswer),
	...(foot ? [{ look: 'foot', text: foot } as const] : [])
];

/** An answer and its speaker in one line where that is short. */
const linesOfAnswer = ({ answer, who }: CaptionAnswer): CaptionLine[] => {
	const both = `${answer} · ${who}`;
	if (both.length <= ONE_LINE) return [{ look: 'words', text: both }];
	return [
		{ look: 'words', text: answer },
		{ look: 'foot', text: who }
	];
};
const ONE_LINE = 24;

/** The size of a caption in pixels. */
export function captionSize(caption: CaptionText): Size {
	const lines = captionLines(caption);
	return {
		width: lines.reduce((widest, { look, text }) => Math.max(widest, textWidth(text, CAPTION.looks[look].size)), 0),
		height: lines.length * CAPTION.line
	};
}

/** The space that a caption takes, in pixels round the middle of its number. */
export function captionBox({ offset: [x, y], align, ...text }: Pick<PlannedCaption, 'offset' | 'align'> & CaptionText): Box {
	const { width, height } = captionSize(text);
	const left = { start: x, middle: x - width / 2, end: x - width }[align];
	const top = y - CAPTION.line / 2;
	return [left, top, left + width, top + height];
}

/** The captions of the numbers that are drawn. */
export function sceneCaptionsOf(
	captions: readonly PlannedCaption[],
	numbers: readonly SceneNumber[],
	arcs: readonly Pick<SceneArc, 'id' | 'path'>[]
): SceneCaption[] {
	return captions.flatMap((caption): SceneCaption[] => {
		const drawn = numbers.find(({ id }) => id === caption.id);
		const start = caption.atStart && arcs.find(({ id }) => id === drawn?.mark)?.path[0];
		return drawn ? [{ ...caption, at: start || drawn.at }] : [];
	});
}

/** The captions that a map shows at a scale (pixels per world width). */
export function shownCaptions(captions: readonly SceneCaption[], { width, height }: Size, scale: number): SceneCaption[] {
	const most = width < WIDER * height ? 0 : (CAPTIONS_FROM.findLast(([from]) => width >= from)?.[1] ?? 0);
	return captions.slice(0, most).filter(({ fromWorldPixels }) => scale >= fromWorldPixels);
}
