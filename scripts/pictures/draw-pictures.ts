import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Calendar, Corpus } from '../../src/lib/corpus/types.ts';
import { picturePath } from '../../src/lib/exports/web/addresses.ts';
import { cardOf } from '../../src/lib/exports/web/card.ts';
import { iconPath, ICONS } from '../../src/lib/exports/web/manifest.ts';
import { picturedItems } from '../../src/lib/exports/web/pictured.ts';
import type { Layout } from '../../src/lib/scene/types.ts';
import { cached, tidyCache } from './cache.ts';
import { mapViewOf } from './map-view.ts';
import { drawIcon, drawPicture } from './picture.ts';

/** Pictures in work at once: while one is compressed beside, the next is drawn. */
const LANES = 3;
/** Pictures from one report to the next. */
const STEP = 10;

/** Draws the icons of the site into its folder. */
export async function drawIcons(folder: string): Promise<void> {
	for (const side of ICONS) writeFileSync(path.join(folder, iconPath(side)), await drawIcon(side));
}

/** Draws the pictures of the story and of what has one of its own into the folder of the site. */
export async function drawPictures(
	folder: string,
	{ corpus, dates, layout }: { corpus: Corpus; dates: Calendar; layout: Layout },
	report: (done: number, all: number) => void
): Promise<void> {
	const waiting = [null, ...picturedItems(corpus)];
	const all = waiting.length;
	let done = 0;
	const work = async () => {
		for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
			const picture = await pictureOf(corpus, dates, layout, id);
			const file = path.join(folder, picturePath(id));
			mkdirSync(path.dirname(file), { recursive: true });
			writeFileSync(file, picture);
			if (++done % STEP === 0 || done === all) report(done, all);
		}
	};
	await Promise.all(Array.from({ length: LANES }, work));
	tidyCache();
}

function pictureOf(corpus: Corpus, dates: Calendar, layout: Layout, id: string | null): Promise<Uint8Array> {
	const { story } = corpus;
	const card = cardOf(corpus, dates, id);
	const view = mapViewOf(corpus, dates, layout, id);
	const { scene, square } = view;
	const emphasis = [...scene.strands, ...scene.arcs, ...scene.loops, ...scene.places, ...scene.events, ...scene.numbers].map((mark) =>
		view.emphasisOf(mark.id)
	);
	return cached([card, scene, square, emphasis, story.language], () => drawPicture(card, view, story));
}
