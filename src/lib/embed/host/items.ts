/** The page of an item, from the folder of its site on: the kind, and one id or two. */
const ITEM = /^(?!embed\/|data\/)[a-z]+\/([a-z0-9-]+(?:\/[a-z0-9-]+)?)\/?$/;

/** The folder of the site that an embed is part of, with a slash at its end. */
export const baseOf = ({ origin, pathname }: URL): string => origin + pathname.replace(/embed\/.*$/, '');

/**
 * The id of the item that an address leads to in the site at `base`: by a page of its own, or by `item`. null for the whole story, undefined
 * for elsewhere and for what is no item.
 */
export function itemAt({ origin, pathname, searchParams, hash }: URL, base: string): string | null | undefined {
	const here = origin + pathname;
	if (hash || !here.startsWith(base)) return undefined;
	const rest = here.slice(base.length);
	return !rest || rest === 'embed/' ? searchParams.get('item') : ITEM.exec(rest)?.[1];
}
