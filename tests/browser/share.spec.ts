/** The button in the map's corner passes on what the map shows, and where the browser refuses to copy the text can still be taken. */
import { expect, test } from '@playwright/test';
import { expectAccessible } from '../site/accessible.ts';
import { alive, openDrawn } from '../site/map-page.ts';
import { serveHost } from '../site/serve-host.ts';

test('the dialog has the address and the embed code of the view, leaves the page’s keys alone, and gives the focus back', async ({
	page,
	context,
	baseURL
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await openDrawn(page, 'place/riga/', 'theme=dark');
	// The button comes with the first key.
	await page.keyboard.press('Shift');
	const button = page.getByRole('button', { name: 'Share', exact: true });
	await button.press('Enter');
	const dialog = page.getByRole('dialog', { name: 'Share this map' });
	await expect(dialog).toBeVisible();
	await expectAccessible(page, 'share', 'dialog');

	const link = dialog.getByLabel('Link to what the map shows now').first();
	await expect(link).toHaveValue(`${baseURL}place/riga/?theme=dark&static=1`);
	const code = await dialog.getByLabel('Code to embed it in a page').first().inputValue();
	expect(code).toContain(`<iframe src="${baseURL}embed/?item=riga&amp;theme=dark&amp;static=1" title="Map: Riga – The ferry that stopped"`);
	await expect(dialog.getByRole('link')).toHaveAttribute('href', `${baseURL}publish/?item=riga&theme=dark&static=1`);

	await dialog.getByRole('button', { name: 'Copy: Code' }).press('Enter');
	await expect(dialog.getByRole('status').last()).toHaveText('Copied.');
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(code);

	await dialog.getByRole('button', { name: 'Close' }).press('ArrowRight');
	await page.keyboard.press('Escape');
	await expect(dialog).toBeHidden();
	await expect(button).toBeFocused();
	await expect(page, 'the open place stays open').toHaveURL(/\/place\/riga\//);
});

test('in a sandbox that may not copy, the address of the full map stands selected', async ({ page, baseURL }) => {
	const host = await serveHost({ src: `${baseURL}embed/?item=riga&static=1`, sandbox: 'allow-scripts', allow: "clipboard-write 'none'" });
	try {
		await page.goto(host.url);
		const frame = (await (await page.locator('iframe').elementHandle())!.contentFrame())!;
		await alive(frame);
		await frame.locator('.toolbar').hover();
		await frame.getByRole('button', { name: 'Share', exact: true }).click();
		await frame.getByRole('button', { name: /^Copy: Link/ }).click();
		await expect(frame.locator('dialog [role="status"]')).toContainText('is selected');
		expect(await frame.evaluate(() => getSelection()!.toString())).toBe(`${baseURL}place/riga/?static=1`);
		await expect(frame.locator('dialog textarea'), 'no code of an embed within an embed').toHaveCount(1);
	} finally {
		await page.goto('about:blank');
		await host.close();
	}
});
