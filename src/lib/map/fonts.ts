import regular from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2?url';
import semibold from '@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff2?url';
import type { Fonts } from './style.ts';

/** Addresses of the label fonts; absolute, since the worker has another base. */
export const FONTS: Fonts = { regular: absolute(regular), semibold: absolute(semibold) };

function absolute(url: string): string {
	return new URL(url, import.meta.url).href;
}
