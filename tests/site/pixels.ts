/** Compares screenshots pixel by pixel, in a blank page of the browser: a browser can decode images, and Node cannot. */
import type { BrowserContext } from '@playwright/test';

/** A part of a screenshot, in pixels of the screenshot; by default the whole. */
export type Part = { x: number; y: number; width: number; height: number };

/** Mean difference of two screenshots, 0 (equal) to 255, over each part's pixels and colours; `shift` moves the second right and down. */
export async function differences(
	context: BrowserContext,
	[first, second]: readonly [Buffer, Buffer],
	parts: readonly (Part | null)[] = [null],
	shift: readonly [across: number, down: number] = [0, 0]
): Promise<number[]> {
	const page = await context.newPage();
	try {
		return await page.evaluate(
			async ({ images, parts, shift: [across, down] }) => {
				const [a, b] = await Promise.all(
					images.map(async (base64) => {
						const image = new Image();
						image.src = `data:image/png;base64,${base64}`;
						await image.decode();
						const canvas = new OffscreenCanvas(image.width, image.height);
						const context = canvas.getContext('2d', { willReadFrequently: true })!;
						context.drawImage(image, 0, 0);
						return context;
					})
				);
				return parts.map((part) => {
					const { x, y, width, height } = part ?? { x: 0, y: 0, width: a!.canvas.width, height: a!.canvas.height };
					const [left, right] = [a!.getImageData(x, y, width, height).data, b!.getImageData(x + across, y + down, width, height).data];
					let sum = 0;
					for (let i = 0; i < left.length; i++) if (i % 4 < 3) sum += Math.abs(left[i]! - right[i]!);
					return sum / (left.length * 0.75);
				});
			},
			{ images: [first, second].map((image) => image.toString('base64')), parts, shift }
		);
	} finally {
		await page.close();
	}
}
