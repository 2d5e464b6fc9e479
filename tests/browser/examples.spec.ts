/** The examples of host pages work as they stand, once the map's address is put in. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { alive } from '../site/map-page.ts';
import { serveHost } from '../site/serve-host.ts';

/** What an example has in its page, at another site than the map's. */
function exampleFor(site: string, file: string): string {
	const html = readFileSync(new URL(`../../docs/examples/${file}`, import.meta.url), 'utf8');
	return html.replaceAll('https://maps.example.org/', site);
}

test('plain.html shows the map in its sandbox, and a link where frames are taken out', async ({ page, baseURL }) => {
	const host = await serveHost({ src: [], after: exampleFor(baseURL!, 'plain.html') });
	try {
		await page.goto(host.url);
		const iframe = page.locator('iframe');
		const frame = (await (await iframe.elementHandle())!.contentFrame())!;
		await alive(frame);
		expect(await frame.evaluate(() => self.origin)).toBe('null');
		await expect(iframe).toHaveJSProperty('offsetHeight', 560);
		await expect(page.getByRole('link', { name: 'The map, with every quotation' })).toHaveAttribute('href', baseURL!);
	} finally {
		await page.goto('about:blank');
		await host.close();
	}
});
