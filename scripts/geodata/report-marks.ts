import { basesOf } from '../../src/lib/corpus/basis.ts';
import { indexCorpus } from '../../src/lib/corpus/index-corpus.ts';
import { speakersOf } from '../../src/lib/corpus/speakers.ts';
import type { Corpus, Disagreement, Version } from '../../src/lib/corpus/types.ts';
import { BASES } from '../../src/lib/corpus/vocabulary.ts';
import { counts } from '../../src/lib/words/en/counts.ts';

/** On whose word the marks rest: by basis how many, how many of these on that basis alone, and which these are. */
export function formatBases(corpus: Corpus): string {
	const marks = indexCorpus(corpus).marks.map((mark) => ({ id: mark.item.id, bases: basesOf(corpus, mark) }));
	const rows = BASES.flatMap((basis) => {
		const those = marks.filter(({ bases }) => bases.includes(basis));
		const alone = those.filter(({ bases }) => bases.length === 1).map(({ id }) => id);
		if (those.length === 0) return [];
		return `  ${basis.padEnd(7)} ${counts.marks(those.length)}, ${alone.length} on it alone${alone.length > 0 ? `: ${alone.join(', ')}` : ''}`;
	});
	return [`basis of ${counts.marks(marks.length)}`, ...rows].join('\n');
}

/** Every question with its positions and answers; an answer names the excerpts in which no words are marked that give it. */
export function formatQuestions({ disagreements }: Corpus): string {
	const answers = disagreements.flatMap(({ versions }) => versions);
	const unmarked = answers.filter((version) => withoutWords(version).length > 0).length;
	const heading = `${counts.questions(disagreements.length)}, ${counts.answers(answers.length)}, ${unmarked} of them with no words marked in an excerpt`;
	return [heading, ...disagreements.flatMap(formatQuestion)].join('\n');
}

function formatQuestion({ id, question, wording, versions }: Disagreement): string[] {
	const positions = new Set(versions.map(({ position }) => position));
	return [
		`  ${id}: ${question}${wording ? ' [wording]' : ''}`,
		...[...positions].flatMap((position) => [
			...(position === undefined ? [] : [`    ${position}`]),
			...versions.filter((version) => version.position === position).map((version) => `      ${formatAnswer(version)}`)
		])
	];
}

function formatAnswer(version: Version): string {
	const missing = withoutWords(version);
	const note = missing.length > 0 ? ` [no words marked: ${missing.join(', ')}]` : '';
	return `${version.answer} (${speakersOf(version).join(', ')})${note}`;
}

/** The excerpts of an answer in which no words are marked. */
function withoutWords({ excerpts, uses }: Version): string[] {
	return excerpts.filter((id) => !uses?.some(({ excerpt, words }) => excerpt === id && words !== undefined));
}
