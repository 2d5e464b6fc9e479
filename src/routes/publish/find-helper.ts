import type { Helper } from '$lib/view/embed-code.ts';

/**
 * The newest version of the host's script with its digest, as the site tells in `embed/versions.json`; null where the site tells of none.
 *
 * @param site absolute address of the site's first page
 */
export async function findHelper(site: string): Promise<Helper | null> {
	try {
		const response = await fetch(new URL('embed/versions.json', site));
		const { latest } = (await response.json()) as { latest: { script: string; integrity: string } };
		return { src: new URL(`embed/${latest.script}`, site).href, integrity: latest.integrity };
	} catch {
		return null;
	}
}
