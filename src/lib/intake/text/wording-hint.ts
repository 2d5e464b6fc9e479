import { describe } from '../problems.ts';
import { nearestText, typographyDifferences } from './quote-hints.ts';

/** What the writer of the words may have meant, for the end of an error message; empty where nothing is near. */
export function wordingHint(words: string, texts: [file: string, text: string][]): string {
	for (const [file, text] of texts) {
		const differences = typographyDifferences(text, words);
		if (differences) return `; ${file} has it with ${differences.join('; ')}`;
	}
	const near = texts.map(([, text]) => nearestText(text, words)).find((text) => text !== null);
	return near === undefined ? '' : `; the nearest are ${describe(near)}`;
}
