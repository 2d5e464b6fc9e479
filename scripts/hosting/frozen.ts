import type { Finding } from './rules.ts';
import { visit } from './visit.ts';

const MEANS = 'Articles that embed the story as it was show nothing, or only a drawn map: deploy without deleting older files.';

/** The names of files in a page or a script, as both write them: relative, between quotation marks. */
const NAMED = /(?<=["'`])\.{1,2}\/[\w./-]+\.(?:js|css|woff2)(?=["'`])/g;
const SCRIPT = /\.js$/;
/** More files than a site has would be another site's. */
const MOST = 500;

/**
 * What is wrong with a frozen embed: its page, or a file that the page, or one of its scripts, names.
 *
 * @param site absolute address of the first page, with a slash at its end
 * @param digest the digits by which the frozen embed names its story
 */
export async function judgeFrozen(site: string, digest: string): Promise<Finding[]> {
	const page = new URL(`embed/at/${digest}/`, site).href;
	const { status, body } = await visit(page);
	if (status !== 200) return [{ weight: 'breaks', what: `status ${status} for the frozen embed`, means: MEANS }];
	const missing: string[] = [];
	const known = new Set<string>();
	const waiting = namesIn(body, page);
	for (let file = waiting.pop(); file !== undefined && known.size < MOST; file = waiting.pop()) {
		if (known.has(file)) continue;
		known.add(file);
		const answer = await visit(file);
		if (answer.status !== 200) missing.push(file.slice(site.length));
		else if (SCRIPT.test(file)) waiting.push(...namesIn(answer.body, file));
	}
	const what = `${missing.length} of ${known.size} files of the frozen embed are missing, such as ${missing[0]}`;
	return missing.length > 0 ? [{ weight: 'breaks', what, means: MEANS }] : [];
}

const namesIn = (body: Uint8Array, address: string) =>
	(new TextDecoder().decode(body).match(NAMED) ?? [])
		.map((name) => new URL(name, address).href)
		.filter((file) => file.includes('/_app/immutable/'));
