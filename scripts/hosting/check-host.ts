import { judgeAddresses } from './addresses.ts';
import { addressOf, chosenFiles } from './chosen-files.ts';
import { judgeFrozen } from './frozen.ts';
import { judge, type Finding } from './rules.ts';
import { visit } from './visit.ts';

/** What was found at each address below the site's root, in the order of the visits; no findings where all is well. */
export type Found = ReadonlyMap<string, readonly Finding[]>;

/**
 * Visits a deployed copy of a built site. Rejects where the host does not answer at all.
 *
 * @param address of the site's first page
 * @param frozen the digits of older stories of which frozen embeds are to be there
 */
export async function checkHost(address: string, frozen: readonly string[] = []): Promise<Found> {
	const site = address.replace(/\/*$/, '/');
	const found = new Map<string, readonly Finding[]>();
	const sums = await visit(`${site}SHA256SUMS`);
	const files = sums.status === 200 ? chosenFiles(new TextDecoder().decode(sums.body)) : [];
	if (files.length === 0) {
		const means = 'Without the list of files nothing can be compared: is this the address of the site’s first page?';
		return new Map([['SHA256SUMS', [{ weight: 'breaks', what: `status ${sums.status}, or no list`, means }]]]);
	}
	for (const chosen of files) {
		const url = site + addressOf(chosen.file);
		found.set(addressOf(chosen.file), judge({ ...chosen, answer: await visit(url), https: url.startsWith('https:') }));
	}
	for (const [name, findings] of await judgeAddresses(site)) found.set(name, findings);
	for (const digest of frozen) found.set(`embed/at/${digest}/ and its files`, await judgeFrozen(site, digest));
	return found;
}

/** What was found, for a person: each fault once, what it breaks first, with where it is; and the count. */
export function tell(found: Found): string {
	const faults = new Map<string, Finding & { where: string[] }>();
	for (const [address, findings] of found) {
		for (const finding of findings) {
			const key = `${finding.weight} ${finding.what}`;
			const fault = faults.get(key) ?? { ...finding, where: [] };
			fault.where.push(`/${address}`);
			faults.set(key, fault);
		}
	}
	const sorted = [...faults.values()].sort((a, b) => a.weight.localeCompare(b.weight));
	const lines = sorted.map(({ weight, what, means, where }) => {
		const more = where.length > 3 ? ` and ${where.length - 3} more` : '';
		return `${weight.padEnd(6)}  ${what}\n        at ${where.slice(0, 3).join(', ')}${more}\n        ${means}`;
	});
	const number = (weight: Finding['weight']) => [...found.values()].filter((all) => all.some((each) => each.weight === weight)).length;
	return [
		...lines,
		`${found.size} answers checked, ${number('breaks')} that break something, ${number('costs')} that cost something.`
	].join('\n');
}

/** Whether anything is broken for readers. */
export const isBroken = (found: Found): boolean =>
	[...found.values()].some((findings) => findings.some(({ weight }) => weight === 'breaks'));
