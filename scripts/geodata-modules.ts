/** What the modules of the story export, in the build and in development (see `vite-geodata.ts`). */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Topology } from 'topojson-specification';
import type { Calendar, Corpus } from '../src/lib/corpus/types.ts';
import { briefOf } from '../src/lib/delivery/brief-of.ts';
import { restOf } from '../src/lib/delivery/rest-of.ts';
import { DATA_FILES } from '../src/lib/exports/files.ts';
import { foldersOf, loadGeodata } from '../src/lib/geodata.server.ts';
import { basemapCountries } from '../src/lib/map/basemap-countries.ts';
import type { Layout } from '../src/lib/scene/types.ts';
import { captionTexts } from '../src/lib/scene/layout/caption-texts.ts';
import { planLayout } from '../src/lib/scene/layout/plan-layout.ts';
import { describeFile } from '../src/lib/words/sections/files.ts';
import { shapesByPlace, storyShapes } from '../src/lib/svg/areas/story-shapes.ts';
import { root } from './run.mjs';

/** The default exports by the modules' names. Throws one error with every problem of the story. */
export const MODULES: Readonly<Record<string, () => string>> = {
	'virtual:geodata': storyModule,
	'virtual:geodata/whole': wholeModule,
	'virtual:geodata/countries': countriesModule,
	'virtual:geodata/files': filesModule,
	'virtual:geodata/digest': digestModule
};

/** Throws the errors that the modules would throw. */
export const checkStory = (): void => void loadGeodata();

/** The story as the modules tell it, whole. */
export function wholeStory(): { corpus: Corpus; dates: Calendar; layout: Layout } {
	const { corpus, dates } = loadGeodata();
	return { corpus, dates, layout: layoutOf(corpus) };
}

/** The folder that the modules are made from. */
export const storyFolder = (): string => path.resolve(foldersOf(process.env).geodata);

function storyModule() {
	const { corpus, dates } = loadGeodata();
	return exported(JSON.stringify({ corpus: briefOf(corpus), dates, layout: layoutOf(corpus) }));
}

/** The layout of a corpus, planned only once: server and browser ask for the same plan. */
function layoutOf(corpus: Corpus): Layout {
	if (planned?.corpus !== corpus) {
		const basemap = JSON.parse(readFileSync(path.join(root, 'static/basemap/world.json'), 'utf8')) as Topology;
		const { dates } = loadGeodata();
		const shapes = shapesByPlace(corpus);
		planned = { corpus, layout: { ...planLayout(corpus, basemapCountries(basemap), dates, captionTexts(corpus, dates)), shapes } };
	}
	return planned.layout;
}

let planned: { corpus: Corpus; layout: Layout } | undefined;

/** The whole corpus, put together of the first module and the rest. */
function wholeModule() {
	const { corpus } = loadGeodata();
	const rest = JSON.stringify(restOf(corpus, briefOf(corpus)));
	return `import story from 'virtual:geodata';
import { complete } from '$lib/delivery/rest-of.ts';
${exported(`complete(story.corpus, ${rest})`)}`;
}

function countriesModule() {
	return exported(JSON.stringify(storyShapes(loadGeodata().corpus)));
}

function filesModule() {
	const { corpus, dates } = loadGeodata();
	const files = DATA_FILES.map(({ name, write }) => {
		const text = write(corpus, dates);
		return { name, ...describeFile(corpus, name), bytes: Buffer.byteLength(text), sha256: sha256(text) };
	});
	return exported(JSON.stringify(files));
}

/** The digest of the corpus as published, for embeds, which need no more of the files. */
function digestModule() {
	const { corpus, dates } = loadGeodata();
	return exported(JSON.stringify(sha256(DATA_FILES.find(({ name }) => name === 'corpus.json')!.write(corpus, dates))));
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const exported = (expression: string): string => `export default ${expression}`;
