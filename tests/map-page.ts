/** The map as a reader meets it in a browser: opening it, waiting until it is live, and the points of the screen where its marks are. */
import { expect, type Frame, type Page } from '@playwright/test';

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

/** Once the page's script runs: the canvas for motion is the first thing that only it draws. */
export async function alive(view: View): Promise<void> {
	await view.locator('.stage canvas').first().waitFor({ state: 'attached' });
}

/** Once the WebGL map draws and the drawn one above it is transparent. Generous: software WebGL on a busy machine takes seconds. */
export async function live(view: View): Promise<void> {
	await expect(view.locator('.square.transparent')).toBeAttached({ timeout: 25_000 });
}

/**
 * A point of the screen at which a mark is nearer than any other, as far from the others as it gets; null where the view shows none.
 * Worked out from the drawn map's geometry, which also lies over the live map.
 */
export function pointOf(view: View, id: string): Promise<Point | null> {
	return view.evaluate((wanted) => {
		const stage = document.querySelector('.stage')!.getBoundingClientRect();
		const covers = [...document.querySelectorAll('.stage .toolbar, .stage .legend')].map((each) => each.getBoundingClientRect());
		const points = new Map<string, { x: number; y: number }[]>();
		for (const link of document.querySelectorAll<SVGAElement>('.marks a[data-item]')) {
			const own: { x: number; y: number }[] = [];
			for (const shape of link.querySelectorAll<SVGGeometryElement>('path.line, circle.hit')) {
				const matrix = shape.getScreenCTM()!;
				const place = shape instanceof SVGCircleElement;
				const length = place ? 0 : shape.getTotalLength();
				for (let i = 0; i <= (place ? 0 : 400); i++) {
					const at = place ? new DOMPoint(0, 0) : shape.getPointAtLength((length * i) / 400);
					own.push(new DOMPoint(at.x, at.y).matrixTransform(matrix));
				}
			}
			points.set(link.dataset['item']!, [...(points.get(link.dataset['item']!) ?? []), ...own]);
		}
		// Names can be clicked too, and mean their places.
		const names = [...document.querySelectorAll('.marks a.place')].map((link) => ({
			id: (link as SVGAElement).dataset['item'],
			box: link.querySelector('text')?.getBoundingClientRect()
		}));
		const clear = ({ x, y }: { x: number; y: number }) => {
			let least = Infinity;
			for (const [id, others] of points) {
				if (id !== wanted) for (const other of others) least = Math.min(least, Math.hypot(x - other.x, y - other.y));
			}
			return least;
		};
		const seen = ({ x, y }: { x: number; y: number }) =>
			x > stage.left + 3 &&
			y > stage.top + 3 &&
			x < stage.right - 3 &&
			y < stage.bottom - 3 &&
			!covers.some((box) => x > box.left - 2 && x < box.right + 2 && y > box.top - 2 && y < box.bottom + 2) &&
			!names.some(({ id, box }) => id !== wanted && box && x > box.left - 8 && x < box.right + 8 && y > box.top - 8 && y < box.bottom + 8);
		let best: { x: number; y: number } | null = null;
		let most = 0;
		for (const point of (points.get(wanted) ?? []).filter(seen)) {
			const distance = clear(point);
			if (distance > most) [best, most] = [point, distance];
		}
		return best && { x: best.x, y: best.y };
	}, id);
}

/** The cards in the reader panel as they read, whitespace apart. */
export function cards(view: View): Promise<{ id: string; exact: string; voice: string; source: string }[]> {
	return view.evaluate(() => {
		const text = (element: Element | null) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
		return [...document.querySelectorAll<HTMLElement>('#reader article[data-excerpt]')].map((card) => ({
			id: card.dataset['excerpt']!,
			exact: card.querySelector('.exact')!.textContent!,
			voice: text(card.querySelector('.voice')),
			source: text(card.querySelector('.source'))
		}));
	});
}
