import ranges from '@fontsource/noto-sans/unicode.json';
import { arabic } from '@fontsource/noto-sans-arabic/unicode.json';
import arabic400 from '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff2?url';
import arabic600 from '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-600-normal.woff2?url';
import cyrillic400 from '@fontsource/noto-sans/files/noto-sans-cyrillic-400-normal.woff2?url';
import cyrillic600 from '@fontsource/noto-sans/files/noto-sans-cyrillic-600-normal.woff2?url';
import latin400 from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2?url';
import latin600 from '@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff2?url';
import latinExt400 from '@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff2?url';
import latinExt600 from '@fontsource/noto-sans/files/noto-sans-latin-ext-600-normal.woff2?url';

import type { FontFile, Fonts } from './style/style.ts';

/**
 * The fonts of names. A file is loaded only where a name needs the file. Addresses are absolute, since MapLibre's worker has another base.
 */
export const FONTS: Fonts = {
	regular: files(latin400, latinExt400, cyrillic400, arabic400),
	semibold: files(latin600, latinExt600, cyrillic600, arabic600)
};

function files(...urls: [latin: string, latinExt: string, cyrillic: string, arabic: string]): FontFile[] {
	const held = [ranges.latin, ranges['latin-ext'], ranges.cyrillic, arabic];
	return urls.map((url, i) => ({ url: new URL(url, import.meta.url).href, ranges: held[i]! }));
}

/** The name in `--map-font`. The real name of the family would change the font of the page's own text when the WebGL map comes. */
const FAMILY = 'noto-sans-map';

/** Gives the drawn map the fonts of the WebGL map, so that names do not change when the WebGL map takes over. */
export function addFonts({ fonts }: Document): void {
	if ([...fonts].some(({ family }) => family.includes(FAMILY))) return;
	for (const weight of ['regular', 'semibold'] as const) {
		for (const { url, ranges: unicodeRange } of FONTS[weight]) {
			fonts.add(new FontFace(FAMILY, `url(${url}) format('woff2')`, { weight: weight === 'regular' ? '400' : '600', unicodeRange }));
		}
	}
}
