import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CorpusResult } from '../src/lib/intake/parse-corpus.ts';
import { coverArticles } from '../src/lib/intake/coverage.ts';
import { jsonSchemas } from '../src/lib/intake/json-schemas.ts';
import { formatProblems } from '../src/lib/intake/problems.ts';
import { FileError, FolderError, foldersOf, readGeodata, type Folders } from '../src/lib/geodata.server.ts';
import { counts, english } from '../src/lib/words/en/counts.ts';
import { formatReport } from './geodata/report.ts';

const HELP = `Usage: npm run geodata <command>

  check    every rule over the whole story; prints its counts, or every problem
  lock     write quotes.lock.json from the originals; refuses while anything else is wrong
  report   what of each article no excerpt quotes, and which excerpts no mark uses; needs the originals
  schema   write the JSON Schemas for editors into geodata/schema/

Environment
  GEODATA    folder of the story (default: geodata)
  ORIGINALS  folder of the original articles (default: originals/ inside the story's folder, if there is one)

Exit code: 0 all is well, 1 the data has problems, 2 the command was called wrongly
`;

const LISTED = [
	['articles', counts.articles],
	['excerpts', counts.excerpts],
	['events', counts.events],
	['links', counts.links],
	['places', counts.places],
	['disagreements', english({ one: '# disagreement', other: '# disagreements' })]
] as const;

const OK = 0;
const BAD_DATA = 1;
const BAD_USAGE = 2;

const commands = new Map([
	['check', check],
	['lock', lock],
	['report', report],
	['schema', schema]
]);

process.exitCode = run(process.argv.slice(2));

function run(given: string[]): number {
	if (given.includes('--help') || given.includes('-h')) {
		console.log(HELP);
		return OK;
	}
	const command = commands.get(given[0] ?? '');
	if (!command || given.length > 1) {
		console.error(
			`found ${given.length === 0 ? 'no command' : given.join(' ')}; expected one of ${[...commands.keys()].join(', ')}\n\n${HELP}`
		);
		return BAD_USAGE;
	}
	try {
		return command(foldersOf(process.env));
	} catch (error) {
		if (!(error instanceof FolderError || error instanceof FileError)) throw error;
		console.error(error.message);
		return error instanceof FileError ? BAD_DATA : BAD_USAGE;
	}
}

function check(folders: Folders): number {
	const found = readGeodata(folders);
	const { corpus } = found;
	if (!corpus) return printProblems(found);
	console.log(LISTED.map(([list, numbered]) => numbered(corpus[list].length)).join(', '));
	console.log(folders.originals === undefined ? 'verified against the lock' : 'verified against the originals');
	return OK;
}

function lock(folders: Folders): number {
	if (folders.originals === undefined) {
		console.error('found no originals; expected ORIGINALS to name their folder: only a run that reads them can write the lock');
		return BAD_USAGE;
	}
	const result = readGeodata(folders);
	if (result.lock === null) return printProblems(result);
	const path = join(folders.geodata, 'quotes.lock.json');
	writeWhole(path, result.lock);
	console.log(`wrote ${path}`);
	return OK;
}

function report(folders: Folders): number {
	if (folders.originals === undefined) {
		console.error('found no originals; expected ORIGINALS to name their folder: only they say what is not quoted');
		return BAD_USAGE;
	}
	const found = readGeodata(folders);
	const { corpus, originals } = found;
	if (!corpus || !originals) return printProblems(found);
	process.stdout.write(formatReport(coverArticles(corpus, originals)));
	return OK;
}

function schema({ geodata }: Folders): number {
	for (const [name, text] of jsonSchemas()) writeWhole(join(geodata, 'schema', name), text);
	console.log(`wrote ${jsonSchemas().size} schemas into ${join(geodata, 'schema')}`);
	return OK;
}

function printProblems(found: CorpusResult): number {
	console.error(formatProblems(found));
	return BAD_DATA;
}

/** Whole or not at all: a reader never meets half a file. */
function writeWhole(path: string, text: string): void {
	mkdirSync(dirname(path), { recursive: true });
	const temporary = `${path}.${process.pid}.tmp`;
	writeFileSync(temporary, text);
	renameSync(temporary, path);
}
