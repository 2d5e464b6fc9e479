/** The canvas on which pictures are drawn, with the fonts of the site and no others. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { SKRSContext2D } from '@napi-rs/canvas';
import { root } from '../run.mjs';

// Fonts of the machine would make pictures differ from machine to machine. The variable is read while the package loads.
process.env['DISABLE_SYSTEM_FONTS_LOAD'] = '1';
const { createCanvas, GlobalFonts, loadImage, Path2D } = await import('@napi-rs/canvas');
export { loadImage, Path2D };

export type Context = SKRSContext2D;

const FOLDERS = ['node_modules/@fontsource/noto-sans/files', 'node_modules/@fontsource/noto-sans-arabic/files'];
/** A file of a font for one script in one of the two weights of the site: a family of its own, or one script would take the others' place. */
const FILE = /^(noto-sans-(?!arabic-(?!arabic)).+)-(400|600)-normal\.woff2$/;

/** Registers the fonts, each script under a name that no machine has, and gives the names; Latin, which most texts are in, comes first. */
function registerFonts(): string[] {
	const names = new Set<string>();
	for (const folder of FOLDERS) {
		for (const file of readdirSync(path.join(root, folder)).sort()) {
			const [, name] = FILE.exec(file) ?? [];
			if (name === undefined) continue;
			if (!GlobalFonts.register(readFileSync(path.join(root, folder, file)), `citemap-${name}`))
				throw new Error(`${folder}/${file} is no font`);
			names.add(`citemap-${name}`);
		}
	}
	return [...names].sort((a, b) => Number(/latin/.test(b)) - Number(/latin/.test(a)) || a.length - b.length);
}

const FAMILIES = registerFonts()
	.map((name) => `"${name}"`)
	.join(', ');

/** A font of the site for a context: regular or semibold, in pixels. */
export const font = (weight: 400 | 600, size: number): string => `${weight} ${size}px ${FAMILIES}`;

/** A canvas of a size in pixels. The language is pinned: by default letters and line ends would follow that of the machine. */
export function canvasOf(width: number, height: number) {
	const canvas = createCanvas(width, height);
	const context = canvas.getContext('2d');
	context.lang = 'en';
	context.lineJoin = context.lineCap = 'round';
	return { canvas, context };
}
