/** Kinds are rows of a table: the default rows, and the rows of a story. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DEFAULT_EVENT_KINDS, DEFAULT_LINK_KINDS } from '../../src/lib/corpus/default-kinds.ts';
import { kindOf, findItem } from '../../src/lib/corpus/queries.ts';
import { publishCorpus } from '../../src/lib/corpus/publish.ts';
import { formatProblem } from '../../src/lib/intake/problems.ts';
import { vocabularySchema } from '../../src/lib/intake/mark-schemas.ts';
import { describeItem } from '../../src/lib/words/describe.ts';
import { edit, parseFiles, smallFiles, write, type Files } from '../fixtures/small-corpus.ts';

const storyOf = (files: Files) => {
	const { corpus, dates, problems } = parseFiles(files);
	expect(problems).toEqual([]);
	return { corpus: corpus!, dates: dates! };
};

describe('the default rows', () => {
	it('are rows as a story may write them, each id once in its list', () => {
		expect(vocabularySchema.safeParse({ events: DEFAULT_EVENT_KINDS, links: DEFAULT_LINK_KINDS }).error).toBeUndefined();
		for (const rows of [DEFAULT_EVENT_KINDS, DEFAULT_LINK_KINDS]) expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
	});

	it('stand in the README of the format, in their order, with their words and how they are drawn', () => {
		const readme = readFileSync('geodata/README.md', 'utf8');
		const flag = ({ conflict, saying }: { conflict?: true | undefined; saying?: true | undefined }) =>
			`${conflict ? ', conflict' : ''}${saying ? ', saying' : ''}`;
		const events = DEFAULT_EVENT_KINDS.map((kind) => `| \`${kind.id}\` | ${kind.label} | \`${kind.drawing}\`${flag(kind)} |`);
		const links = DEFAULT_LINK_KINDS.map(
			(kind) =>
				`| \`${kind.id}\` | ${kind.label} | ${kind.tones.map((tone) => `\`${tone}\``).join(', ')} | \`${kind.sides}\` | \`${kind.drawing}\`${flag(kind)} |`
		);
		expect(readme).toContain(events.join('\n'));
		expect(readme).toContain(links.join('\n'));
	});
});

describe('a corpus', () => {
	it('carries the rows that its marks use, its own and default ones, and no others', () => {
		const { corpus } = storyOf(smallFiles());
		expect(corpus.eventKinds.map(({ id, label }) => [id, label])).toEqual([
			['statement', 'Statement'],
			['stoppage', 'Stoppage']
		]);
		expect(corpus.linkKinds.map(({ id, label }) => [id, label])).toEqual([
			['talks', 'Talks'],
			['complaint', 'Complaint']
		]);
	});

	it('is published with them', () => {
		const { corpus } = storyOf(smallFiles());
		expect((JSON.parse(publishCorpus(corpus)) as typeof corpus).linkKinds[1]).toEqual({
			id: 'complaint',
			label: 'Complaint',
			definition: 'One side says that the other did wrong. Whether the other did is not told by it.',
			tones: ['hostile', 'neutral'],
			sides: 'from-to',
			drawing: 'pulse'
		});
	});

	it('has a row of its own in the place of a default one of the same id', () => {
		const files = smallFiles();
		const row = '  - id: statement\n    label: Note\n    definition: Somebody says so.\n    drawing: burst\n    conflict: true\n';
		edit(files, 'vocabulary.yaml', 'events:\n', `events:\n${row}`);
		const { corpus, dates } = storyOf(files);
		expect(corpus.eventKinds[0]).toEqual({
			id: 'statement',
			label: 'Note',
			definition: 'Somebody says so.',
			drawing: 'burst',
			conflict: true
		});
		expect(describeItem(corpus, dates, 'harbour-closed')).toBe(
			'Note: The owner says the harbour was closed (spring 2023, only said, 1 excerpt)'
		);
	});

	it('needs no rows of its own', () => {
		const files = smallFiles();
		files.delete('vocabulary.yaml');
		edit(files, 'marks/marks.yaml', 'kind: stoppage', 'kind: withdrawal');
		edit(files, 'marks/marks.yaml', 'kind: complaint', 'kind: accusation');
		expect(storyOf(files).corpus.linkKinds.map(({ id }) => id)).toEqual(['accusation', 'talks']);
	});

	it('may have an event and a link of kinds with one id', () => {
		const files = smallFiles();
		edit(files, 'marks/marks.yaml', 'kind: stoppage', 'kind: withdrawal');
		edit(files, 'marks/marks.yaml', 'kind: talks', 'kind: withdrawal');
		const { corpus } = storyOf(files);
		const definitionOf = (id: string) => {
			const found = findItem(corpus, id);
			return found?.type === 'event' || found?.type === 'link' ? kindOf(corpus, found).definition : null;
		};
		expect(definitionOf('ferry-stop')).toBe('Somebody leaves, or takes back what was there.');
		expect(definitionOf('line-office-talks')).toBe('One side takes back people or means that it had with the other.');
	});
});

describe('a mark of a kind that no row names', () => {
	const told = (from: string, to: string) => {
		const files = smallFiles();
		edit(files, 'marks/marks.yaml', from, to);
		return parseFiles(files).problems.map(formatProblem);
	};

	it('is told the nearest kind, all kinds there are, and how to add a row', () => {
		const [message] = told('kind: complaint', 'kind: complain');
		expect(message).toMatch(/^geodata\/marks\/marks\.yaml:30:11 KIND_UNKNOWN \[line-accuses-office\] kind: found complain; expected /);
		expect(message).toContain(`a kind of links that a row names: ${DEFAULT_LINK_KINDS.map(({ id }) => id).join(', ')}, complaint;`);
		expect(message).toMatch(
			/; do: did you mean complaint\? Correct the kind, or add a row to vocabulary\.yaml in the folder of the story: links: \[\{ id: complain, label: …, definition: …, tones: \[neutral\], sides: from-to, drawing: pulse \}\]$/
		);
	});

	it('is told where the kind is one of the other list', () => {
		expect(told('kind: talks', 'kind: battle')[0]).toContain('found battle, which is a kind of events alone; expected a kind of links');
	});

	it('is told nothing while the rows cannot be read: the missing one may stand there', () => {
		const files = smallFiles();
		write(files, 'vocabulary.yaml', 'links: [');
		expect(parseFiles(files).problems.map(({ code }) => code)).toEqual(['YAML_SYNTAX']);
	});

	it('is told nothing where its row is malformed, which is told once', () => {
		const files = smallFiles();
		edit(files, 'vocabulary.yaml', 'sides: from-to', 'sides: around');
		expect(parseFiles(files).problems.map(({ code, found, expected }) => [code, found, expected])).toEqual([
			['BAD_VALUE', '"around"', 'one of from-to | between']
		]);
	});
});
