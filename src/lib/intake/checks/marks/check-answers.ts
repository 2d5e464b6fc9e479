import type { Draft } from '../../draft.ts';
import { problem, type Problem } from '../../problems.ts';
import type { Quoted } from '../../text/quoted.ts';

/**
 * Whoever gives an answer is heard in the excerpts of the answer: every speaker in one excerpt at least, and in every excerpt one of the
 * speakers. An article is heard wherever the article's words are: in its own voice, and in what the article tells of others.
 */
export function checkAnswers(draft: Draft, quotedOf: ReadonlyMap<string, { quoted: Quoted }>): Problem[] {
	const excerpts = new Map(draft.excerpts.map(({ id, value }) => [id, value]));
	const heardIn = (id: string): string[] | null => {
		const excerpt = excerpts.get(id);
		const quoted = quotedOf.get(id)?.quoted;
		if (!excerpt || !quoted) return null;
		return [...[excerpt.speaker].flat(), ...(quoted === 'wholly' ? [] : [excerpt.article])];
	};
	return draft.disagreements.flatMap(({ id, value, spot }) =>
		value.versions.flatMap(({ speaker, excerpts: cited }, i): Problem[] => {
			const voices = cited.map(heardIn);
			if (voices.some((heard) => heard === null)) return [];
			const speakers = [speaker].flat();
			const silent = speakers.find((each) => !voices.some((heard) => heard?.includes(each)));
			const foreign = cited.find((_, k) => !voices[k]?.some((each) => speakers.includes(each)));
			if (silent === undefined && foreign === undefined) return [];
			const found =
				silent === undefined
					? `${foreign}, in which no speaker of this answer is heard`
					: `${silent}, who is heard in none of ${cited.join(', ')}`;
			const expected = [...new Set(voices.flatMap((heard) => heard ?? []))].join(' or ');
			return [problem('SPEAKER_NOT_HEARD', spot('versions', i, 'speaker'), { id, field: 'speaker', found, expected })];
		})
	);
}
