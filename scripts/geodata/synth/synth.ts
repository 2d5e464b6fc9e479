import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeWhole } from '../write-whole.ts';
import { synthStory, type SynthSize } from './synth-story.ts';

/** What a call asks for, or what is wrong with the call. */
export type SynthCall = { size: SynthSize; folder: string } | { problem: string };

const NUMBERS = ['events', 'links', 'excerpts', 'seed'] as const;
/** The most of each: what one story may have. */
const MOST = 100_000;

/** Reads the arguments of `geodata synth`: whole numbers with defaults, and the folder, which must be named. */
export function readSynthCall(args: readonly string[]): SynthCall {
	const options = Object.fromEntries([...NUMBERS, 'out'].map((name) => [name, { type: 'string' as const }]));
	let values: Record<string, string | boolean | undefined>;
	try {
		values = parseArgs({ args: [...args], options }).values;
	} catch (error) {
		return { problem: `found ${(error as Error).message.split('.')[0]}; expected ${USE}` };
	}
	const size: SynthSize = { events: 100, links: 200, excerpts: 400, seed: 1 };
	for (const name of NUMBERS) {
		const found = values[name];
		if (found === undefined) continue;
		const number = Number(found);
		const least = name === 'excerpts' ? 1 : 0;
		if (!/^\d+$/.test(String(found)) || number < least || number > MOST)
			return { problem: `found --${name} ${String(found)}; expected a whole number from ${least} to ${MOST}` };
		size[name] = number;
	}
	if (typeof values.out !== 'string' || values.out === '') return { problem: 'found no --out; expected --out DIR, the folder for the story' };
	return { size, folder: values.out };
}

const USE = '--events N --links M --excerpts K --seed S --out DIR';

/** Writes a made-up story; null where the folder has anything in it, of which nothing is then touched. */
export function writeSynthStory(size: SynthSize, folder: string): number | null {
	if (existsSync(folder) && readdirSync(folder).length > 0) return null;
	const files = synthStory(size);
	for (const [path, text] of files) writeWhole(join(folder, path), text);
	return files.size;
}
