import type { Article, Excerpt } from '../../corpus/types.ts';

/**
 * The two shell commands that check one quotation by hand, run where the original is: one gives the digest of the original, the other the
 * words at the excerpt's offsets.
 */
export function checkCommands({ file }: Article, { start, end }: Excerpt): { digest: string; words: string } {
	return {
		digest: `sha256sum ${quoted(file)}`,
		words: `node -p '[...fs.readFileSync(process.argv[1], "utf8")].slice(${start}, ${end}).join("")' ${quoted(file)}`
	};
}

const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;
