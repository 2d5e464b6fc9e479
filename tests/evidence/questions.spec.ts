/** What a reader who knows nothing of the story asks of it, and finds in at most four steps, by clicking alone and on a phone too. */
import { expect, test, type Locator, type Page } from '@playwright/test';
import { openDrawn } from '../site/map-page.ts';
import { corpus, excerptOf } from '../site/real.ts';

const SCREENS = [
	['on a wide screen', { width: 1280, height: 800 }],
	['on a phone', { width: 390, height: 844 }]
] as const;
const MOST = 4;

/** A reader who counts what they have to do. */
class Reader {
	steps = 0;
	constructor(readonly page: Page) {}
	async press(what: Locator): Promise<void> {
		this.steps++;
		await what.click();
	}
	async type(words: string): Promise<void> {
		this.steps++;
		await this.page.locator('input[name="q"]').fill(words);
	}
	/** The results of what was typed, of one kind. */
	found = (kind: RegExp) => this.page.getByRole('listbox').getByRole('group', { name: kind }).getByRole('option');
	title = () => this.page.locator('[data-panel-title]');
	text = () => this.page.locator('#text');
}

const isPhone = ({ page }: Reader) => page.viewportSize()!.width < 500;
const idOf = (text: string) => corpus.disagreements.find(({ question }) => question === text)!;

let asked = 0;

/** Finds an answer on both screens, in few enough steps. */
function finds(question: string, find: (reader: Reader) => Promise<void>) {
	// In the gate every other question is asked on a phone.
	const screens = process.env['DEEP'] ? SCREENS : [SCREENS[asked++ % SCREENS.length]!];
	for (const [where, size] of screens)
		test(`${question} ${where}`, async ({ page }) => {
			await page.setViewportSize(size);
			await openDrawn(page);
			const reader = new Reader(page);
			await find(reader);
			expect(reader.steps).toBeLessThanOrEqual(MOST);
		});
}

finds('Who says how many died at Tinzaouatene?', async (reader) => {
	const { page } = reader;
	await reader.press(page.locator('#points + ol a').first());
	await expect(reader.title()).toContainText('Fighting breaks out at Tinzaouatene');
	const asked = idOf('How many Wagner fighters and Malian soldiers were killed?');
	await reader.press(reader.text().locator('summary', { hasText: asked.question }).first());
	const card = reader.text().locator('details', { hasText: asked.question }).first();
	for (const { answer, speaker } of asked.versions) {
		await expect(card).toContainText(answer);
		const who = corpus.actors.find(({ id }) => id === speaker);
		if (who) await expect(card).toContainText(who.name);
	}
});

finds('Which states broke with Kyiv, when, on whose word?', async (reader) => {
	const { page } = reader;
	if (isPhone(reader)) await reader.press(page.locator('.legend summary'));
	const sign = page.locator('.legend').getByRole('button', { name: /^Ties ended/ });
	await page.locator('.legend').hover();
	await reader.press(sign);
	const breaks = corpus.links.filter(({ kind, to }) => kind === 'severance' && to === 'kyiv');
	expect(breaks.map(({ from }) => from)).toEqual(['bamako', 'niamey']);
	for (const { title } of breaks) {
		const entry = reader.text().locator('li', { has: page.getByRole('link', { name: title, exact: true }) });
		await expect(entry.locator('.when')).toContainText(/[46] August 2024/);
		await expect(entry.locator('.when')).toContainText('Ties ended');
		await reader.press(entry.locator('summary'));
		await expect(entry.locator('.voice').first()).toContainText(/announces|reports|says/);
	}
});

finds('What did Moscow give Bamako, by which article’s date?', async (reader) => {
	await reader.type('Moscow');
	await reader.press(reader.found(/place/).filter({ hasText: 'Moscow' }).first());
	await expect(reader.title()).toHaveText('Moscow');
	const section = reader.text().locator('section', { has: reader.page.getByRole('heading', { name: /Bamako/ }) });
	const given = corpus.links.find(({ id }) => id === 'russia-arms-mali')!;
	const entry = section.locator('li', { has: reader.page.getByRole('link', { name: given.title, exact: true }) });
	await reader.press(entry.locator('summary').first());
	for (const id of given.excerpts) await expect(entry).toContainText(excerptOf(id).exact);
	await expect(entry.locator('.source').first()).toContainText(/Moscow pledges support.*2021/);
});

finds('What does Ukraine say, in its own words?', async (reader) => {
	await reader.type('Ukraine');
	await reader.press(reader.found(/people/).filter({ hasText: 'Government of Ukraine' }));
	await expect(reader.title()).toHaveText('Government of Ukraine');
	// A state has no voice: those who speak for it do.
	const isOf = (id: string | undefined): boolean =>
		id === 'ukraine-government' || (id !== undefined && isOf(corpus.actors.find((actor) => actor.id === id)?.memberOf));
	const members = corpus.actors.filter(({ memberOf }) => isOf(memberOf));
	const inOwnWords = (id: string) => corpus.excerpts.filter(({ speaker, speech }) => speaker === id && speech !== 'reported');
	const quoted = members.filter(({ id }) => inOwnWords(id).length > 0);
	expect(quoted.map(({ id }) => id).toSorted()).toEqual(['andriy-yusov', 'ukraine-foreign-ministry']);
	for (const { id, name } of quoted) {
		await reader.press(reader.text().locator('summary', { hasText: name }).first());
		for (const { exact } of inOwnWords(id)) await expect(reader.text().locator('.exact', { hasText: exact }).first()).toBeVisible();
	}
});

finds('What happened on 3 August 2024?', async (reader) => {
	const { page } = reader;
	if (isPhone(reader)) await reader.press(page.locator('button[name="time"]'));
	else await page.locator('[name="play"]').hover();
	await expect(page.locator('[data-end="to"]')).toBeVisible();
	if (isPhone(reader)) {
		reader.steps++;
		await page.locator('select[name="period"]').selectOption('The break with Ukraine');
		await reader.press(page.locator('button[name="zoom"]'));
	}
	/** Where a day's label stands on the axis. */
	const at = async (label: string) => {
		const box = (await page
			.locator('.chart text', { hasText: new RegExp(`^${label}$`) })
			.last()
			.boundingBox())!;
		return { x: box.x + box.width / 2, y: box.y };
	};
	const labels = await page.locator('.chart text').allTextContents();
	const day = labels.includes('3') && labels.includes('4') ? [await at('3'), await at('4')] : await between(at, labels);
	reader.steps++;
	await page.mouse.move(day[0]!.x, day[0]!.y - 22);
	await page.mouse.down();
	await page.mouse.move(day[0]!.x + 0.3 * (day[1]!.x - day[0]!.x), day[0]!.y - 22, { steps: 4 });
	await page.mouse.up();
	for (const which of ['from', 'to'])
		await expect(page.locator(`[data-end="${which}"]`)).toHaveAttribute('aria-valuetext', /3 August 2024/);
	await expect(page).toHaveURL(/from=2024-08-03&to=2024-08-03/);
	await expect(reader.text()).toContainText("Senegal summons Ukraine's ambassador over a video");
	await expect(reader.text()).not.toContainText('Niger breaks with Ukraine');
});

/** The places of two days between labels that stand days apart: “1 Aug” and “5”. */
async function between(at: (label: string) => Promise<{ x: number; y: number }>, labels: readonly string[]) {
	const first = labels.find((label) => /^[12] Aug/.test(label))!;
	const next = labels.slice(labels.indexOf(first) + 1).find((label) => /^\d+$/.test(label))!;
	const [a, b] = [await at(first), await at(next)];
	const width = (b.x - a.x) / (Number(next) - Number.parseInt(first));
	return [3, 4].map((day) => ({ x: a.x + (day - Number.parseInt(first)) * width, y: a.y }));
}

finds('Everything said by Lavrov?', async (reader) => {
	await reader.type('Lavrov');
	await reader.press(reader.found(/person/).first());
	await expect(reader.title()).toHaveText('Sergei Lavrov');
	const said = corpus.excerpts.filter(({ speaker, with: others = [] }) => [speaker, ...others].includes('sergei-lavrov'));
	expect(said.length).toBeGreaterThan(5);
	for (const { exact } of said) await expect(reader.text().locator('.exact', { hasText: exact }).first()).toBeVisible();
});

finds('Which article is silent on Senegal?', async (reader) => {
	await reader.press(reader.page.locator('.marks a.place[data-item="dakar"]').first());
	await expect(reader.title()).toHaveText('Dakar');
	const silent = corpus.articles.filter(
		({ id }) =>
			!corpus.links.some(
				({ from, to, excerpts }) => [from, to].includes('dakar') && excerpts.some((each) => excerptOf(each).article === id)
			) &&
			!corpus.events.some(({ places, excerpts }) => places.includes('dakar') && excerpts.some((each) => excerptOf(each).article === id))
	);
	expect(silent.map(({ id }) => id)).toEqual(['moscow-pledges', 'niger-severs', 'sputnik-interview']);
	// Two of them were published before anything happened there.
	const later = silent.filter(({ published }) => published.includes('2024'));
	const line = reader.text().locator('p', { hasText: 'Silent on Senegal' }).first();
	await expect(line).toHaveText(`Silent on Senegal (at Dakar): ${later.map(({ shortTitle }) => shortTitle).join('; ')}`);
});

test('where every article has a word of a place, its panel says that none is silent', async ({ page }) => {
	// Of a state only what its place does not say already.
	await openDrawn(page, 'place/niamey/');
	await expect(page.locator('[data-line="silent-place"]')).toHaveText(/^Silent on Niamey/);
	await expect(page.locator('[data-line="silent-state"]')).toHaveCount(0);
	await expect(page.locator('[data-line="told-state"]')).toHaveCount(1);
	await openDrawn(page, 'place/mali/');
	await expect(page.locator('[data-line="silent-place"]')).toHaveText(/^No article is silent on Mali/);
});
