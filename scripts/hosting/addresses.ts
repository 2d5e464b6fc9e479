import type { Finding } from './rules.ts';
import { visit } from './visit.ts';

const NOWHERE = 'no-such-page-here/';

const breaks = (what: string, means: string): Finding[] => [{ weight: 'breaks', what, means }];
const costs = (what: string, means: string): Finding[] => [{ weight: 'costs', what, means }];

/**
 * What is wrong with the answers to addresses that are no files: an unknown one, one in a wrong case, a folder without its slash.
 *
 * @param site absolute address of the first page, with a slash at its end
 */
export async function judgeAddresses(site: string): Promise<Map<string, Finding[]>> {
	return new Map([
		[NOWHERE, await judgeUnknown(site)],
		['Embed/', await judgeCase(site)],
		['embed', await judgeFolder(site)]
	]);
}

async function judgeUnknown(site: string): Promise<Finding[]> {
	const { status, headers, body } = await visit(site + NOWHERE);
	if (status !== 404)
		return breaks(
			`status ${status} for an unknown address, not 404`,
			'Search engines list pages that do not exist, and old links cannot be told from new ones.'
		);
	if (!new TextDecoder().decode(body).includes('data-root='))
		return costs('another page than 404.html for an unknown address', 'A reader with a mistyped link does not see the story’s list.');
	if (/max-age=\d{4,}/.test(headers.get('cache-control') ?? ''))
		return costs('an unknown address is kept', 'What is uploaded later stays missing for readers who came before.');
	return [];
}

async function judgeCase(site: string): Promise<Finding[]> {
	const { status } = await visit(`${site}Embed/`);
	return status === 200 ? costs('Embed/ answers as embed/ does', 'One page has several addresses.') : [];
}

async function judgeFolder(site: string): Promise<Finding[]> {
	const { status, headers } = await visit(`${site}embed?item=x`);
	if (status === 200) return breaks('embed answers without its slash', 'Its links to scripts lead elsewhere: the frame stays a drawn map.');
	const target = new URL(headers.get('location') ?? '', `${site}embed`);
	if (status < 300 || status > 399 || !target.pathname.endsWith('/embed/'))
		return costs(`status ${status} for embed without its slash`, 'Links typed without the last slash lead nowhere.');
	return target.search === '?item=x'
		? []
		: breaks('embed?item=x leads on without its question', 'Links without the last slash open the whole story.');
}
