import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Card } from '../../src/lib/exports/web/card.ts';
import { PICTURE } from '../../src/lib/exports/web/picture.ts';
import type { Story } from '../../src/lib/corpus/types.ts';
import { directionIn, directionOf } from '../../src/lib/words/direction.ts';
import { root } from '../run.mjs';
import { canvasOf, loadImage } from './canvas.ts';
import type { MapView } from './map-view.ts';
import { paintCard } from './paint-card.ts';
import { paintMap } from './paint-map.ts';
import { encodePng } from './png.ts';
import { linesIn, paintLines, type Text } from './text-block.ts';
import { colour } from './theme.ts';

/** The width of the map beside the text. */
const MAP = 520;
/** From the edges of the picture to the text, and the height of the foot. */
const EDGE = 44;
const FOOT = 40;
const ICON = 36;

const icon = await loadImage(readFileSync(path.join(root, 'static/favicon.svg')));

/** A picture as PNG: the map at the end of the line, the words of the card where the line begins, the name of the story below the words. */
export async function drawPicture(card: Card, view: MapView, story: Story): Promise<Uint8Array> {
	const { language } = story;
	const { width, height } = PICTURE;
	const { context } = canvasOf(width, height);
	const direction = directionOf(language);
	const rtl = direction === 'rtl';
	context.fillStyle = colour('paper');
	context.fillRect(0, 0, width, height);
	context.save();
	context.translate(rtl ? 0 : width - MAP, 0);
	paintMap(context, view, { width: MAP, height });
	context.restore();
	context.fillStyle = colour('rule');
	context.fillRect(rtl ? MAP : width - MAP - 2, 0, 2, height);

	const left = (rtl ? MAP : 0) + EDGE;
	const column = { left, top: EDGE - 10, width: width - MAP - 2 * EDGE, bottom: height - EDGE - FOOT };
	paintCard(context, card, column, story);

	const top = height - EDGE - ICON + 8;
	context.drawImage(icon, rtl ? left + column.width - ICON : left, top, ICON, ICON);
	const beside = { left: rtl ? left : left + ICON + 14, width: column.width - ICON - 14 };
	const foot: Text = {
		text: card.foot,
		weight: 600,
		size: 24,
		leading: 30,
		token: 'quiet',
		direction: directionIn(card.foot),
		column: direction
	};
	const lines = linesIn(context, foot, beside.width, 2);
	paintLines(context, foot, lines, { ...beside, top: top + (ICON - lines.length * foot.leading) / 2 });
	return encodePng(context.getImageData(0, 0, width, height).data, width, height);
}

/** The icon of the site as PNG. */
export async function drawIcon(side: number): Promise<Uint8Array> {
	const { canvas, context } = canvasOf(side, side);
	context.drawImage(icon, 0, 0, side, side);
	return canvas.encode('png');
}
