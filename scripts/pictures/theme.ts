import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../run.mjs';

/** A token of the style sheet with its colour in the light theme. */
const TOKEN = /--([a-z-]+): var\(--light, (#[0-9a-f]{6})\)/g;

/** The colours of the light theme by the names of their tokens, from the style sheet of the pages. */
const COLOURS: ReadonlyMap<string, string> = new Map(
	[...readFileSync(path.join(root, 'src/app.css'), 'utf8').matchAll(TOKEN)].map(([, name, colour]) => [name!, colour!])
);

/** The colour of a token; throws for a token that the style sheet lacks. */
export function colour(token: string): string {
	const found = COLOURS.get(token);
	if (found === undefined) throw new Error(`src/app.css has no --${token} among ${COLOURS.size} colours of the light theme`);
	return found;
}
