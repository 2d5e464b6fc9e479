import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { FileError, FolderError, foldersOf, otherTreeOf, readGeodata, type Folders } from '../../src/lib/geodata.server.ts';
import { coverArticles } from '../../src/lib/intake/coverage.ts';
import { jsonSchemas } from '../../src/lib/intake/json-schemas.ts';
import type { CorpusResult } from '../../src/lib/intake/parse-corpus.ts';
import { formatProblems } from '../../src/lib/intake/problems.ts';
import { counts, english } from '../../src/lib/words/en/counts.ts';
import { formatReport } from './report.ts';
import { readSynthCall, writeSynthStory } from './synth/synth.ts';
import { writeWhole } from './write-whole.ts';

const HELP = `Usage: npm run geodata <command>

  check    every rule over the whole story; prints which story it is and its counts, or its problems
  lock     write quotes.lock.json from the originals; refuses while anything else is wrong
  report   what of each article no excerpt quotes, which excerpts no mark uses, the points, on whose word marks rest, and the questions;
           needs the originals
  schema   write the JSON Schemas for editors into geodata/schema/
  synth    write a made-up story of any size: --events N --links M --excerpts K --seed S --out DIR; the same numbers give the same bytes

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
	['disagreements', english({ one: '# disagreement', other: '# disagreements' })],
	['points', english({ one: '# point', other: '# points' })]
] as const;

/** What keeps originals in a story's folder out of git. */
const GITIGNORE = '# Whole articles are not published, only what is quoted of them.\n/originals/\n';

const OK = 0;
const BAD_DATA = 1;
const BAD_USAGE = 2;

/** Where text goes: `print` takes what was asked for, `complain` what went wrong. */
export type Out = { print: (text: string) => void; complain: (text: string) => void };

type Environment = Record<string, string | undefined>;

const commands = new Map<string, (folders: Folders, out: Out, args: readonly string[]) => number>([
	['check', check],
	['lock', lock],
	['report', report],
	['schema', schema],
	['synth', synth]
]);

/** Runs a command with its arguments and returns its exit code. No story and no mistyped command makes `run` throw. */
export function run(args: readonly string[], environment: Environment, out: Out): number {
	if (args.includes('--help') || args.includes('-h')) {
		out.print(HELP);
		return OK;
	}
	const command = commands.get(args[0] ?? '');
	if (!command || (args.length > 1 && command !== synth)) {
		const found = args.length === 0 ? 'no command' : args.join(' ');
		out.complain(`found ${found}; expected one of ${[...commands.keys()].join(', ')}\n\n${HELP}`);
		return BAD_USAGE;
	}
	try {
		return command(foldersOf(environment), out, args.slice(1));
	} catch (error) {
		if (!(error instanceof FolderError || error instanceof FileError)) throw error;
		out.complain(`${error.message}\n`);
		return error instanceof FileError ? BAD_DATA : BAD_USAGE;
	}
}

function check(folders: Folders, out: Out): number {
	const found = readGeodata(folders);
	const { corpus } = found;
	name(folders, found, out);
	if (!corpus) return tellProblems(found, out);
	out.print(`${LISTED.map(([list, numbered]) => numbered(corpus[list].length)).join(', ')}\n`);
	out.print(folders.originals === undefined ? 'verified against the lock\n' : `verified against the originals in ${folders.originals}\n`);
	return OK;
}

function lock(folders: Folders, out: Out): number {
	if (folders.originals === undefined) {
		out.complain('found no originals; expected ORIGINALS to name their folder: only a run that reads them can write the lock\n');
		return BAD_USAGE;
	}
	const gitignore = join(folders.geodata, '.gitignore');
	if (existsSync(folders.geodata) && !existsSync(gitignore)) {
		writeWhole(gitignore, GITIGNORE);
		out.print(`wrote ${gitignore}\n`);
	}
	const found = readGeodata(folders);
	name(folders, found, out);
	if (found.lock === null) return tellProblems(found, out);
	const path = join(folders.geodata, 'quotes.lock.json');
	writeWhole(path, found.lock);
	out.print(`wrote ${path}\n`);
	return OK;
}

function report(folders: Folders, out: Out): number {
	if (folders.originals === undefined) {
		out.complain('found no originals; expected ORIGINALS to name their folder: only they say what is not quoted\n');
		return BAD_USAGE;
	}
	const found = readGeodata(folders);
	const { corpus, originals } = found;
	if (!corpus || !originals) return tellProblems(found, out);
	out.print(formatReport(coverArticles(corpus, originals), corpus, found.pointsComputed));
	return OK;
}

function schema({ geodata }: Folders, out: Out): number {
	const schemas = jsonSchemas();
	for (const [file, text] of schemas) writeWhole(join(geodata, 'schema', file), text);
	out.print(`wrote ${schemas.size} schemas into ${join(geodata, 'schema')}\n`);
	return OK;
}

function synth(_: Folders, out: Out, args: readonly string[]): number {
	const call = readSynthCall(args);
	if ('problem' in call) {
		out.complain(`${call.problem}\n`);
		return BAD_USAGE;
	}
	const { size, folder } = call;
	const files = writeSynthStory(size, folder);
	if (files === null) {
		out.complain(`found files in ${folder}; expected an empty folder, or none: nothing was written\n`);
		return BAD_USAGE;
	}
	out.print(`wrote ${counts.number(files)} files into ${folder}\n`);
	return lock({ geodata: folder, originals: join(folder, 'originals') }, out);
}

/** Says which story is read, so that a forgotten or mistyped GEODATA is seen at once. */
function name(folders: Folders, { story }: CorpusResult, out: Out): void {
	out.print(`${folders.geodata}: ${story ? `“${story.title}” (${story.id})` : 'a story without a readable story.yaml'}\n`);
	const tree = otherTreeOf(folders);
	if (tree !== null) out.complain(`note: git takes ${folders.originals} along in ${tree}; whole articles are not for publishing\n`);
}

function tellProblems(found: CorpusResult, out: Out): number {
	out.complain(`${formatProblems(found)}\n`);
	return BAD_DATA;
}
