import type { Draft, Entry } from '../../draft.ts';
import { describe, problem, type Problem } from '../../problems.ts';
import type { Path } from '../../files/read-source.ts';
import type { Quoted } from '../../text/quoted.ts';
import type { NonEmpty, Use } from '../../../corpus/types.ts';

type Citing = { from: Entry<unknown>; at: Path; excerpts: NonEmpty<string>; uses?: NonEmpty<Use> | undefined };

/**
 * What a mark or an answer takes from an excerpt stands in that excerpt, once; a speaker of the use is the article of the excerpt, in words
 * that are not all quoted.
 */
export function checkUses(draft: Draft, quotedOf: ReadonlyMap<string, { quoted: Quoted }>): Problem[] {
	const excerpts = new Map(draft.excerpts.map(({ id, value }) => [id, value]));
	return citing(draft).flatMap(({ from, at, excerpts: cited, uses = [] }) =>
		uses.flatMap(({ excerpt: id, words, speaker }): Problem[] => {
			const excerpt = excerpts.get(id);
			if (!excerpt) return [];
			const spot = (field: string) => from.spot(...at, cited.indexOf(id), field);
			const times = words === undefined ? 1 : excerpt.quote.split(words).length - 1;
			const isOwn = speaker === undefined || (speaker === excerpt.article && quotedOf.get(id)?.quoted !== 'wholly');
			return [
				...(times === 1
					? []
					: [
							problem('WORDS_NOT_IN_EXCERPT', spot('words'), {
								id: from.id,
								field: 'words',
								found: `${describe(words)}, ${times === 0 ? 'which does not stand' : 'which stands more than once'} in ${id}`,
								expected: `words of ${describe(excerpt.quote)}`
							})
						]),
				...(isOwn
					? []
					: [
							problem('SPEAKER_NOT_HEARD', spot('speaker'), {
								id: from.id,
								field: 'speaker',
								found: `${speaker}, whose own words ${id} has none of`,
								expected: `${excerpt.article}, where it has words of its own, or no speaker`
							})
						])
			];
		})
	);
}

function citing({ events, links, disagreements }: Draft): Citing[] {
	return [
		...[...events, ...links].map((from) => ({ from, at: ['excerpts'], excerpts: from.value.excerpts, uses: from.value.uses })),
		...disagreements.flatMap((from) =>
			from.value.versions.map(({ excerpts, uses }, i) => ({ from, at: ['versions', i, 'excerpts'], excerpts, uses }))
		)
	];
}
