import { expect, it } from 'vitest';
import { formatBases, formatQuestions } from '../../scripts/geodata/report-marks.ts';
import { edit, filesOf, parseFiles } from '../fixtures/small-corpus.ts';

const MARKS = 'marks/marks.yaml';

it('the report names, basis by basis, the marks that rest on it alone', () => {
	const { corpus } = parseFiles(filesOf('tests/fixtures/ferry'));
	expect(formatBases(corpus!)).toBe(
		[
			'basis of 18 marks',
			'  article 12 marks, 8 on it alone: union-speaks, radio-says-so-too, loudspeaker-says-so, line-office-talks, owner-calls-captains, icebreaker-pledge, riga-summons-envoy, suva-calls-helsinki',
			'  own     7 marks, 3 on it alone: harbour-closed, office-breaks-with-line, riga-lends-pilots',
			'  other   3 marks, 2 on it alone: owner-visits, alleged-pilots',
			'  third   3 marks, 0 on it alone'
		].join('\n')
	);
});

it('the report has answers under their positions, and names the excerpts in which an answer marks no words', () => {
	const files = filesOf('tests/fixtures/ferry');
	edit(files, MARKS, '      - answer: "14"\n', '      - answer: "14"\n        position: many\n');
	edit(files, MARKS, '      - answer: "3"\n', '      - answer: "3"\n        position: few\n');
	edit(
		files,
		MARKS,
		'excerpts: [visby-fourteen, visby-subheading]',
		'excerpts: [{ excerpt: visby-fourteen, words: 14 people were hurt }, { excerpt: visby-subheading, stance: claims }]'
	);
	edit(files, MARKS, 'excerpts: [visby-three]', 'excerpts: [{ excerpt: visby-three, words: three }]');
	const { corpus } = parseFiles(files);
	expect(formatQuestions(corpus!).split('\n').slice(0, 1)).toEqual([
		'4 questions, 12 answers, 8 of them with no words marked in an excerpt'
	]);
	expect(formatQuestions(corpus!).split('\n').slice(-5)).toEqual([
		'  how-many-hurt: How many were hurt at Visby?',
		'    many',
		'      14 (dockers-union) [no words marked: visby-subheading]',
		'    few',
		'      3 (ferry-line)'
	]);
});
