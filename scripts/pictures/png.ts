import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';

const compress = promisify(deflate);

/** The most colours of a palette. */
const COLOURS = 256;
/** How many of the most frequent colours are kept as they are: the colours of areas, lines and letters. */
const EXACT = 64;

/**
 * An image as PNG with a palette, which takes a quarter of the bytes: of the soft edges of lines and letters some share a colour.
 *
 * @param pixels red, green, blue and opacity of each pixel, all opaque
 */
export async function encodePng(pixels: Uint8ClampedArray, width: number, height: number): Promise<Uint8Array> {
	const words = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height);
	const counts = countColours(words);
	const palette = paletteOf(counts);
	const places = new Map([...counts.keys()].map((colour) => [colour, nearest(palette, colour)]));
	// Each line begins with its filter: none is best where few colours stand in flat areas.
	const lines = new Uint8Array((width + 1) * height);
	let [last, place] = [-1, 0];
	for (let y = 0, at = 0; y < height; y++) {
		for (let x = 0; x < width; x++, at++) {
			const word = words[at]!;
			if (word !== last) [last, place] = [word, places.get(word)!];
			lines[y * (width + 1) + x + 1] = place;
		}
	}
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	header.set([8, 3, 0, 0, 0], 8);
	const colours = Buffer.from(palette.flatMap((colour) => channels(colour)));
	const data = await compress(lines, { level: 5, memLevel: 9 });
	return Buffer.concat([SIGNATURE, chunk('IHDR', header), chunk('PLTE', colours), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]);
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function chunk(type: string, data: Buffer): Buffer {
	const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
	const framed = Buffer.alloc(8 + body.length);
	framed.writeUInt32BE(data.length, 0);
	framed.set(body, 4);
	framed.writeUInt32BE(crc32(body), 4 + body.length);
	return framed;
}

/** Red, green and blue of a pixel as it lies in memory, the lowest byte first. */
const channels = (colour: number): [number, number, number] => [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255];

function countColours(words: Uint32Array): Map<number, number> {
	const counts = new Map<number, number>();
	for (let start = 0; start < words.length;) {
		const word = words[start]!;
		let end = start + 1;
		while (words[end] === word) end++;
		counts.set(word, (counts.get(word) ?? 0) + end - start);
		start = end;
	}
	return counts;
}

/** The most frequent colours, then of those that are left the means of the most frequent groups of like ones. */
function paletteOf(counts: ReadonlyMap<number, number>): number[] {
	const sorted = [...counts].sort(([a, m], [b, n]) => n - m || a - b);
	if (sorted.length <= COLOURS) return sorted.map(([colour]) => colour);
	const groups = new Map<number, { sum: [number, number, number]; count: number }>();
	for (const [colour, count] of sorted.slice(EXACT)) {
		const [red, green, blue] = channels(colour);
		const key = ((red >> 4) << 8) | ((green >> 4) << 4) | (blue >> 4);
		const group = groups.get(key) ?? { sum: [0, 0, 0], count: 0 };
		groups.set(key, group);
		group.count += count;
		for (const [i, value] of [red, green, blue].entries()) group.sum[i]! += value * count;
	}
	const means = [...groups]
		.sort(([a, { count: m }], [b, { count: n }]) => n - m || a - b)
		.slice(0, COLOURS - EXACT)
		.map(([, { sum, count }]) => {
			const [red, green, blue] = sum.map((each) => Math.round(each / count)) as [number, number, number];
			return red | (green << 8) | (blue << 16);
		});
	return [...sorted.slice(0, EXACT).map(([colour]) => colour), ...means];
}

function nearest(palette: readonly number[], colour: number): number {
	const [red, green, blue] = channels(colour);
	let [best, least] = [0, Infinity];
	for (const [i, each] of palette.entries()) {
		const [r, g, b] = channels(each);
		const distance = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
		if (distance < least) [best, least] = [i, distance];
	}
	return best;
}
