import type { Corpus } from '../../corpus/types.ts';
import { directionOf } from '../../words/direction.ts';

/** The sides in pixels of the icons that are drawn from `favicon.svg`, the size that home screens and task bars ask for. */
export const ICONS = [192, 512] as const;

export const iconPath = (side: number): string => `icon-${side}.png`;

/** The manifest of the site as an application (https://www.w3.org/TR/appmanifest/). */
export function manifestJson({ story: { title, introduction, language } }: Corpus): string {
	return `${JSON.stringify({
		name: title,
		description: introduction,
		lang: language,
		dir: directionOf(language),
		start_url: './',
		scope: './',
		display: 'browser',
		icons: [
			{ src: 'favicon.svg', type: 'image/svg+xml', sizes: 'any' },
			...ICONS.map((side) => ({ src: iconPath(side), type: 'image/png', sizes: `${side}x${side}` }))
		]
	})}\n`;
}
