/** The map as a reader meets it in a browser: opening it, waiting until it is live, and the points of the screen where its marks are. */
import type { Frame, Page } from '@playwright/test';

/** In milliseconds, how long MapLibre may take to start or to give up: software WebGL takes seconds, on a busy machine many. */
export const SOON = 25_000 * Number(process.env['PATIENCE'] ?? 1);

type View = Page | Frame;
export type Point = { x: number; y: number };

/** Opens an address with the drawn map, which stays; returns once the page is alive. */
export async function openDrawn(page: Page, address = '', parameters = ''): Promise<void> {
	await page.goto(`${address}?static=1${parameters && `&${parameters}`}`);
	await alive(page);
}

/** Opens an address and waits until WebGL has taken the map over. */
export async function openLive(page: Page, address = ''): Promise<void> {
	await page.goto(address);
	await live(page);
}

/**
 * The maps on which it is tested what a pointer means. That is decided once for both, so the gate asks the drawn map, and
 * `npm run test:deep` the live one too; `evidence.spec.ts` asks the live map in the gate as well.
 */
export const POINTED_MAPS: readonly (readonly ['drawn' | 'live', typeof openDrawn])[] = [
	['drawn', openDrawn],
	...(process.env['DEEP'] ? ([['live', openLive]] as const) : [])
];

/**
 * Goes on to another address within an open page, as by a link on it: the page and its map stay alive, and need not start anew. Returns once
 * the map has come to rest.
 */
export async function walkTo(page: Page, address: string): Promise<void> {
	const url = await page.evaluate((address) => {
		const link = document.createElement('a');
		link.href = `/${address}${location.search}`;
		document.body.append(link);
		link.click();
		link.remove();
		return link.href;
	}, address);
	await page.waitForURL(url);
	await still(page);
}

/** Waits until no mark of the map moves from frame to frame. */
async function still(view: View): Promise<void> {
	await view.evaluate(async () => {
		const frame = () => new Promise((done) => requestAnimationFrame(done));
		const placed = () =>
			JSON.stringify(
				[...document.querySelectorAll('.marks a[data-item]')].map((mark) => {
					const { x, y } = mark.getBoundingClientRect();
					return [mark.getAttribute('data-item'), x, y];
				})
			);
		for (let [before, same] = ['', 0]; same < 3;) {
			await frame();
			const now = placed();
			[before, same] = [now, now === before ? same + 1 : 0];
		}
	});
}

/** A selector for the links to an item in the text, known by address alone. */
export const linkTo = (id: string): string => `a[href$="/${id}/"]:not(.marks *${id.includes('/') ? '' : ', [href*="between/"]'})`;

/** A selector for an item's entry in the list. */
export const entryOf = (id: string): string => `li:has(> .what ${linkTo(id)})`;

/** Unfolds every period of the list, as a reader does who wants all of it. */
export async function unfoldPeriods(view: View): Promise<void> {
	await view.locator('.period:not([open]) > summary').evaluateAll((all) => all.forEach((summary) => (summary as HTMLElement).click()));
}

/** Waits until the page's script runs: the theme is set with that, and the toolbar comes with what the script loads once the page is idle. */
export async function alive(view: View): Promise<void> {
	await view.locator('html[data-theme]').waitFor({ state: 'attached' });
	if (!view.url().includes('chrome=min')) await view.locator('.stage .toolbar').waitFor({ state: 'attached' });
}

/** Waits until the WebGL map draws and the drawn map above is transparent. */
export async function live(view: View): Promise<void> {
	await view.locator('[data-map="live"]').waitFor({ timeout: SOON });
}

/**
 * For each mark, or each mark with one of `ids`, the point of the mark on the screen that is farthest from all other marks; no point where
 * the view shows none. Points are worked out from the drawn map's geometry, which also lies over the live map.
 */
export async function pointsOf(view: View, ids: readonly string[] | null = null): Promise<Map<string, Point>> {
	const found = await view.evaluate((ids) => {
		const SAMPLES = 120;
		const stage = document.querySelector('.stage')!.getBoundingClientRect();
		// A caption that does not show has no size.
		const covers = [...document.querySelectorAll('.stage .toolbar, .stage .legend, .stage .caption')]
			.map((each) => each.getBoundingClientRect())
			.filter(({ width }) => width > 0);
		const links = [...document.querySelectorAll<SVGAElement>('.marks a[data-item]')];
		/** The middle of a sign or a disc, and how far round it covers what lies below. */
		const discOf = (circle: SVGCircleElement) => {
			const { x, y, width, height } = circle.getBoundingClientRect();
			return { x: x + width / 2, y: y + height / 2, reach: width / 2 };
		};
		const marks = links.map((link) => {
			const circles = [...link.querySelectorAll<SVGCircleElement>('circle.hit')];
			const lines = [...link.querySelectorAll<SVGPathElement>('path.line, path.thread')].flatMap((line) => {
				const matrix = line.getScreenCTM()!;
				const length = line.getTotalLength();
				// A line far outside the view is not drawn.
				if (length === 0) return [];
				return Array.from({ length: SAMPLES + 1 }, (_, i) => line.getPointAtLength((length * i) / SAMPLES).matrixTransform(matrix));
			});
			const id = link.dataset['item']!;
			const signs = document.querySelectorAll<SVGCircleElement>(`.marks a.glyphs[href$="/${id}/"] circle.hit`);
			return {
				id,
				points: [...lines, ...circles.map(discOf)],
				covers: [...lines.map(({ x, y }) => ({ x, y, reach: 0 })), ...[...circles, ...signs].map(discOf)],
				// The name of a place can be clicked too.
				name: link.querySelector('text')?.getBoundingClientRect()
			};
		});
		const within = ({ x, y }: { x: number; y: number }, box: DOMRect, margin: number) =>
			x > box.left - margin && x < box.right + margin && y > box.top - margin && y < box.bottom + margin;
		// The box of a text is a line high, and its letters are not.
		const isOnName = ({ x, y }: { x: number; y: number }, { left, right, top, bottom }: DOMRect) =>
			x > left - 2 && x < right + 2 && y > top + 1 && y < bottom - 1;
		const wanted = ids ? marks.filter(({ id }) => ids.includes(id)) : marks;
		return wanted.map(({ id, points }) => {
			const others = marks.filter((other) => other.id !== id);
			const names = others.flatMap(({ name }) => name ?? []);
			let best: [number, number] | null = null;
			let most = -Infinity;
			for (const point of points) {
				if (!within(point, stage, -3) || covers.some((box) => within(point, box, 2)) || names.some((box) => isOnName(point, box))) continue;
				let least = Infinity;
				for (const other of others) {
					for (const { x, y, reach } of other.covers) least = Math.min(least, Math.hypot(point.x - x, point.y - y) - reach);
					if (least <= most) break;
				}
				if (least > most) [best, most] = [[point.x, point.y], least];
			}
			return [id, best] as const;
		});
	}, ids);
	return new Map(found.flatMap(([id, at]) => (at ? [[id, { x: at[0], y: at[1] }]] : [])));
}

/** The cards in the reader panel as a reader sees them, whitespace apart. */
export function cards(view: View): Promise<{ id: string; exact: string; voice: string; source: string; all: string }[]> {
	return view.evaluate(() => {
		const text = (element: Element | null) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
		return [...document.querySelectorAll<HTMLElement>('#reader article[data-excerpt]')].map((card) => ({
			id: card.dataset['excerpt']!,
			exact: card.querySelector('.exact')!.textContent!,
			voice: text(card.querySelector('.voice')),
			source: text(card.querySelector('.source')),
			all: text(card)
		}));
	});
}
