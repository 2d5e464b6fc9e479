import { asHtml } from '../../words/as-html.ts';

/**
 * An element as HTML and XML have it.
 *
 * @param content what stands in the element, as markup; without it the element has no end, which HTML alone allows
 */
export function element(name: string, attributes: Readonly<Record<string, string | number>>, content?: string): string {
	const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${asHtml(String(value))}"`);
	const start = `<${name}${written.join('')}>`;
	return content === undefined ? start : `${start}${content}</${name}>`;
}
