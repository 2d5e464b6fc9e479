/**
 * The layers of `docs/architecture.md` as lint rules: imports point down only, and a few powers belong to one folder each.
 * Paths are resolved before they are judged, so `$lib/map/x`, `../map/x` and `import('../map/x')` are one and the same.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import path from 'node:path';
import { PICTURE, ROWS } from './eslint.rows.js';
import { words } from './eslint.words.js';

/** Layers beside the rows, each with all layers that may be imported there. */
const ASIDE = {
	intake: ['words', 'geometry', 'corpus'],
	loader: ['intake', 'words', 'geometry', 'corpus']
};

/** What a layer may import although the target does not stand below. */
const ALSO = { routes: ['loader'], legend: ['svg'] };

/** What a layer may not import although the target stands below; then, for every layer, the reason for its place. */
const NOT = { exports: ['session'], Dashboard: ['exports'] };
const WHY = {
	corpus: 'the model is pure and knows nothing of how it is drawn or read',
	intake: 'files are checked without a browser, a map or a view',
	query: 'a question to the story is answered from the story alone',
	words: 'words speak of the story, not of what shows it',
	geometry: 'geometry knows positions and nothing of what stands there',
	view: 'the view is the URL in words: what is drawn from it is decided in scene/',
	scene: 'the scene is data: it leaves drawing and addresses to others',
	delivery: 'what is sent is decided without a document',
	session: 'the one state is drawn by others, who read it and call it',
	map: 'renderers draw the scene and nothing else, or they stop agreeing',
	svg: 'renderers draw the scene and nothing else, or they stop agreeing',
	stage: 'parts beside each other meet in the Dashboard, not in each other',
	legend: 'parts beside each other meet in the Dashboard, not in each other',
	timeline: 'parts beside each other meet in the Dashboard, not in each other',
	filters: 'parts beside each other meet in the Dashboard, not in each other',
	tour: 'parts beside each other meet in the Dashboard, not in each other',
	reader: 'panels are drawn from the session and work without a map',
	embed: 'messages speak of the view, not of what shows it',
	exports: 'files for others are made from the story alone, whatever shows it',
	Dashboard: 'it is composed from below and used by pages from above',
	loader: 'it reads files and hands them to intake',
	routes: 'what is published must not depend on tools and tests'
};

function importsOf(layer) {
	if (layer in ASIDE) return ASIDE[layer];
	const row = ROWS.findIndex((names) => names.includes(layer));
	const below = ROWS.slice(row + 1).flat();
	return [...below, ...(ALSO[layer] ?? [])].filter((name) => !NOT[layer]?.includes(name));
}

const LAYERS = Object.fromEntries(Object.entries(WHY).map(([layer, why]) => [layer, { imports: importsOf(layer), why }]));

/** Imports that belong to one place of `src/`; `only` are path prefixes. */
const MODULES = [
	{
		matches: /^maplibre-gl(\/|$)/,
		only: ['src/lib/map/'],
		why: 'maplibre-gl is 295 kB and needs WebGL, so only src/lib/map/ may import it; speak to the map through that folder'
	},
	{
		matches: /^\$app\/(state|stores|navigation|paths)$/,
		only: ['src/routes/'],
		why: 'the URL is read and written in src/routes/ only, so that pages and embeds share the rest; take the view as a prop and call back'
	},
	{
		matches: /^virtual:geodata(\/|$)/,
		only: ['src/routes/'],
		why: 'the story comes in through src/routes/ only; everything else takes it as a prop, and works with any other'
	},
	{
		matches: /^(node:)?fs(\/promises)?$/,
		only: ['src/lib/geodata.server.ts', 'src/lib/exposed-originals.server.ts'],
		why: 'files are read by src/lib/geodata.server.ts and scripts/ only; everything else takes data, and runs in a browser'
	},
	{
		matches: /^(zod|yaml|edtf)(\/|$)/,
		only: ['src/lib/intake/'],
		why: 'data is checked in src/lib/intake/ and nowhere else; use its functions'
	}
];

/** Globals that belong to one place of `src/`. */
const GLOBALS = {
	postMessage: { only: ['src/lib/embed/'], why: 'messages leave and are checked in src/lib/embed/ only, where the contract is tested' },
	requestAnimationFrame: {
		only: ['src/lib/map/arc-motion'],
		why: 'only src/lib/map/arc-motion*.ts animates by frame, so that one pause button stops all motion'
	}
};

const STORAGE = new Set(['localStorage', 'sessionStorage', 'indexedDB', 'caches']);

const isTest = (file) => file.startsWith('tests/') || /\.test\.[jt]s$/.test(file);

/** Layer of a file, given from the root with forward slashes; null for a file in no layer (data, packages, styles of the root). */
function layerOf(file) {
	if (file.startsWith('tests/') || file.startsWith('scripts/')) return 'tools';
	if (/^src\/lib\/[^/]+\.server(\.ts)?$/.test(file)) return 'loader';
	const inside = /^src\/lib\/([^/]+)(\/)?/.exec(file);
	if (inside) return inside[2] ? inside[1] : inside[1] in LAYERS ? inside[1] : 'Dashboard';
	return file.startsWith('src/') ? 'routes' : null;
}

/** Where an import leads, from the root, or null for a package. */
function resolveImport(file, source) {
	if (source === '$lib' || source.startsWith('$lib/')) return path.posix.normalize('src/lib' + source.slice(4));
	return source.startsWith('.') ? path.posix.join(path.posix.dirname(file), source) : null;
}

const fileOf = (context) => path.relative(context.cwd, context.filename).split(path.sep).join('/');

/** Calls `judge` with every import, re-export, dynamic import and type import. */
function onImports(judge) {
	const visit = (node) => {
		const source = node.source?.value ?? node.argument?.literal?.value;
		if (typeof source === 'string') judge(node, source);
	};
	return {
		ImportDeclaration: visit,
		ExportNamedDeclaration: visit,
		ExportAllDeclaration: visit,
		ImportExpression: visit,
		TSImportType: visit
	};
}

const layers = {
	create(context) {
		const file = fileOf(context);
		const from = layerOf(file);
		if (!file.startsWith('src/')) return {};
		if (!(from in LAYERS)) {
			return {
				Program: (node) =>
					context.report({ node, message: `src/lib/${from}/ is in no layer: give it a place in eslint.layers.js and in the folder map.` })
			};
		}
		const { imports, why } = LAYERS[from];
		return onImports((node, source) => {
			const target = resolveImport(file, source);
			const to = target && layerOf(target);
			if (!to || to === from || imports.includes(to)) return;
			if (isTest(file) && (to === 'tools' || to === 'loader')) return;
			const what = to === 'tools' ? target.split('/')[0] + '/' : to;
			context.report({ node, message: `${from} may not import ${what}: ${why}. Imports point down only, ${PICTURE}.` });
		});
	}
};

const monopolies = {
	create(context) {
		const file = fileOf(context);
		if (!file.startsWith('src/') || isTest(file)) return {};
		const mine = ({ only }) => only.some((prefix) => file.startsWith(prefix));

		const judgeGlobal = (node, name) => {
			if (Object.hasOwn(GLOBALS, name) && !mine(GLOBALS[name])) context.report({ node, message: `${name}: ${GLOBALS[name].why}.` });
			if (STORAGE.has(name) && !isDeferred(node)) {
				context.report({
					node,
					message: `${name} throws in a sandboxed frame: read it in a function or a try, never while the module loads, or the embed is blank.`
				});
			}
		};
		// `isGlobalReference` sees through local variables of the same name; members cover `window.x`, `frame.contentWindow.x`.
		return {
			...onImports((node, source) => {
				const rule = MODULES.find(({ matches }) => matches.test(source));
				if (rule && !mine(rule)) context.report({ node, message: `${source}: ${rule.why}.` });
			}),
			Identifier(node) {
				if (context.sourceCode.isGlobalReference(node)) judgeGlobal(node, node.name);
			},
			MemberExpression(node) {
				if (!node.computed) judgeGlobal(node.property, node.property.name);
				else if (typeof node.property.value === 'string') judgeGlobal(node.property, node.property.value);
			}
		};
	}
};

/** Globals that only one kind of machine has: a document and its window, or the process of Node. */
const MACHINES = new Set([
	'window',
	'document',
	'navigator',
	'location',
	'self',
	'process',
	'Buffer',
	'global',
	'require',
	'__dirname',
	'__filename'
]);

/** The rule for folders whose code runs in Node, in a browser and in a browser's worker alike. */
const anywhere = {
	create(context) {
		const { sourceCode } = context;
		const why =
			'stories are checked in Node, in a browser and in its worker alike; take bytes and give data, and leave the rest to the caller';
		return {
			...onImports((node, source) => {
				if (isBuiltin(source)) context.report({ node, message: `${source}: ${why}.` });
			}),
			Program() {
				const { variables, through } = sourceCode.scopeManager.globalScope;
				for (const { identifier } of [...variables.flatMap(({ references }) => references), ...through]) {
					if (MACHINES.has(identifier.name)) context.report({ node: identifier, message: `${identifier.name}: ${why}.` });
				}
			}
		};
	}
};

/** Whether a node runs later than its module, or in a `try`. */
function isDeferred(node) {
	for (let at = node.parent; at; at = at.parent) {
		if (/Function/.test(at.type) || at.type === 'TryStatement') return true;
	}
	return false;
}

/** One way to write an import: with the ending of its file, as Node and browsers read it. */
const endings = {
	create: (context) =>
		onImports((node, source) => {
			if (!/^(\.|\$lib\/)/.test(source) || /\.(ts|js|mjs|svelte|css|json)$|\?raw$|\/\$types$/.test(source)) return;
			context.report({ node, message: `${source}: name the file with its ending, as in './mercator.ts'.` });
		})
};

/** ESLint caches results by the names and versions of plugins: with a digest as version, a changed rule never answers from old results. */
const version = createHash('sha256');
for (const file of ['eslint.layers.js', 'eslint.rows.js', 'eslint.words.js']) version.update(readFileSync(new URL(file, import.meta.url)));

export default {
	meta: { name: 'citemap', version: version.digest('hex').slice(0, 16) },
	rules: { layers, monopolies, endings, anywhere, words }
};
