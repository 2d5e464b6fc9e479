/** What the modules of the story export, in the build and in development (see `vite-geodata.ts`). */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Topology } from 'topojson-specification';
import { digestTexts } from '../src/lib/corpus/digest-texts.ts';
import { restOf, silentOutlineOf } from '../src/lib/corpus/outline.ts';
import { DATA_FILES } from '../src/lib/exports/files.ts';
import { foldersOf, loadGeodata } from '../src/lib/geodata.server.ts';
import { basemapCountries } from '../src/lib/map/basemap-countries.ts';
import { planLayout } from '../src/lib/scene/layout.ts';
import { root } from './run.mjs';

/** The default exports by the modules' names. Throws one error with every problem of the story. */
export const MODULES: Readonly<Record<string, () => unknown>> = {
	'virtual:geodata': outlineModule,
	'virtual:geodata/rest': restModule,
	'virtual:geodata/files': filesModule
};

/** Throws as they do. */
export const checkStory = (): void => void loadGeodata();

/** The folder that they are made from. */
export const storyFolder = (): string => path.resolve(foldersOf(process.env).geodata);

function outlineModule() {
	const { corpus, calendar } = loadGeodata();
	const basemap = JSON.parse(readFileSync(path.join(root, 'static/basemap/world.json'), 'utf8')) as Topology;
	const layout = planLayout(corpus, basemapCountries(basemap));
	return { outline: silentOutlineOf(corpus), calendar, layout, digest: digestTexts(corpus) };
}

function restModule() {
	const { corpus } = loadGeodata();
	return restOf(corpus, silentOutlineOf(corpus));
}

function filesModule() {
	const { corpus, calendar } = loadGeodata();
	return DATA_FILES.map(({ name, use, holds, write }) => {
		const text = write(corpus, calendar);
		const sha256 = createHash('sha256').update(text).digest('hex');
		return { name, use, holds: holds(corpus), bytes: Buffer.byteLength(text), sha256 };
	});
}
