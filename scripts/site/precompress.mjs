/** Writes a `.br` and a `.gz` beside every text file of a built site, for hosts that send them. */
import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const TEXT = /\.(html|js|mjs|json|geojson|jsonld|css|csv|svg|xml|txt|webmanifest)$/;
/** Files of a kilobyte, one for each page, that only programs ask for. */
const SMALL = /^oembed[/\\]/;
/** The page of one item: there are hundreds of such pages, and to compress each by another hundredth takes twice as long. */
const ITEM_PAGE = /^[^/]+\/[^/]+\/index\.html$/;

const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;
const compressors = { br: promisify(brotliCompress), gz: promisify(gzip) };

/** @param {string} folder the built site */
export async function precompress(folder) {
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => TEXT.test(file) && !SMALL.test(file));
	await Promise.all(files.map((file) => compress(folder, file)));
}

/**
 * @param {string} folder
 * @param {string} file
 */
async function compress(folder, file) {
	const target = path.join(folder, file);
	const text = await readFile(target);
	const quality = ITEM_PAGE.test(file.split(path.sep).join('/')) ? 6 : 11;
	await Promise.all([
		compressors.gz(text, { level: 9 }).then((bytes) => writeFile(`${target}.gz`, bytes)),
		compressors
			.br(text, { params: { [BROTLI_PARAM_QUALITY]: quality, [BROTLI_PARAM_SIZE_HINT]: text.length } })
			.then((bytes) => writeFile(`${target}.br`, bytes))
	]);
}
