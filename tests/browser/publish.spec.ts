/** An embed is made by looking: what is chosen is what the frame shows and what the code says, live or frozen. */
import { expect, test } from '@playwright/test';
import { expectAllSizes } from '../site/accessible.ts';
import { SITE, corpus } from '../site/ferry.ts';
import { fileOf, readPage } from '../site/built-pages.ts';
import { alive } from '../site/map-page.ts';
import { readFileSync } from 'node:fs';

const { digest } = JSON.parse(readFileSync(`${SITE}/embed/current.json`, 'utf8')) as { digest: string };

test('choices show in the frame, in the code and in the address of the page, by keyboard too', async ({ page, baseURL }) => {
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(String(error)));
	await page.goto('publish/?static=1');
	const frame = page.locator('.article iframe');
	const code = page.getByLabel('Paste this where').first();
	await expect(frame).toHaveAttribute('src', `${baseURL}embed/?static=1`);
	await alive((await (await frame.elementHandle())!.contentFrame())!);
	expect(await (await (await frame.elementHandle())!.contentFrame())!.evaluate(() => self.origin), 'as readers get it').toBe('null');
	const length = await page.evaluate(() => history.length);

	const find = page.getByRole('combobox', { name: 'Find anything' });
	await find.pressSequentially('riga summ');
	await expect(page.locator('#found [role="option"]').first()).toBeVisible();
	await find.press('ArrowDown');
	await find.press('Enter');
	await expect(frame).toHaveAttribute('src', /[?&]item=/);
	const item = new URL((await frame.getAttribute('src'))!).searchParams.get('item')!;
	await expect(page).toHaveURL(new RegExp(`/publish/\\?item=${item}`));
	expect(await page.evaluate(() => history.length), 'one step for Back, none by the frame').toBe(length + 1);
	await expect((await (await frame.elementHandle())!.contentFrame())!.locator('[data-panel-title]')).not.toBeEmpty();

	await page.getByRole('combobox', { name: 'What it shows first' }).selectOption(corpus.points[1]!.text);
	await page.getByRole('combobox', { name: 'Colours' }).selectOption('Dark');
	await page.getByRole('spinbutton', { name: 'Height' }).fill('90');
	await page.getByRole('button', { name: 'Phone' }).press('Enter');
	await page.getByRole('radio', { name: 'The embed stays as it is today' }).check();
	const address = `${baseURL}embed/at/${digest}/?item=${corpus.points[1]!.id}&amp;theme=dark&amp;static=1`;
	await expect(code).toHaveValue(new RegExp(`src="${address.replaceAll('?', '\\?')}"[^]*height="200"`));
	await expect(frame).toHaveJSProperty('offsetWidth', 358);
	await expect(page).toHaveURL(/width=phone&frozen=1&height=200$/);

	await page.getByRole('radio', { name: 'Links for sentences' }).check();
	await expect(page.getByLabel('A link in a sentence').first()).toHaveValue(new RegExp(`href="${baseURL}point/${corpus.points[1]!.id}/"`));
	await page.reload();
	await expect(page.getByLabel('A paragraph').first(), 'the address keeps the choices').toHaveValue(
		new RegExp(`data-citemap="${corpus.points[1]!.id}"`)
	);
	expect(errors).toEqual([]);
	await expectAllSizes(page, 'publish');
});

test('a frozen embed keeps its own address, and says where the story has changed since', async ({ page }) => {
	const address = `embed/at/${digest}/`;
	await page.goto(`${address}?static=1`);
	await alive(page);
	await page.locator('.marks a[data-item="riga"]').first().press('Enter');
	await expect(page).toHaveURL(new RegExp(`${address}\\?item=riga`));
	await expect(page.getByRole('complementary', { name: 'Frozen copy' }), 'nothing has changed').toHaveCount(0);

	await page.route('**/embed/current.json', (route) => route.fulfill({ json: { digest: '000000000000' } }));
	await page.reload();
	await expect(page.getByRole('complementary', { name: 'Frozen copy' }).getByRole('link')).toHaveAttribute('target', '_blank');
});

test('without scripts the page has the plain code, and alone among pages it may frame others', () => {
	const document = readPage(SITE, 'publish/');
	expect(document.querySelector('pre code')!.textContent).toContain('<iframe src="https://your-host.example/embed/"');
	const may = (address: string) => readFileSync(fileOf(SITE, address), 'utf8').includes("frame-src 'self'");
	expect(['publish/', '', 'embed/', 'data/'].map(may)).toEqual([true, false, false, false]);
	for (const address of ['publish/', `embed/at/${digest}/`])
		expect(readPage(SITE, address).querySelector('meta[name="robots"]')!.getAttribute('content'), address).toBe('noindex');
});
