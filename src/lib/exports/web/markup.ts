/** A text as HTML and XML have it, in an element or in an attribute. */
export const escaped = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/**
 * An element as HTML and XML have it.
 *
 * @param content what stands in the element, as markup; without it the element has no end, which HTML alone allows
 */
export function element(name: string, attributes: Readonly<Record<string, string | number>>, content?: string): string {
	const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
	const start = `<${name}${written.join('')}>`;
	return content === undefined ? start : `${start}${content}</${name}>`;
}
