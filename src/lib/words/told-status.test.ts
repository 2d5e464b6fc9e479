import { expect, it } from 'vitest';
import { findItem } from '../corpus/queries.ts';
import { filesOf, parseFiles, edit, type Files } from '../../../tests/fixtures/small-corpus.ts';
import { toldStatus } from './told-status.ts';

const MARKS = 'marks/marks.yaml';

function statusOf(id: string, change: (files: Files) => void = () => undefined): string | null {
	const files = filesOf('tests/fixtures/ferry');
	change(files);
	const { corpus } = parseFiles(files);
	const found = corpus && findItem(corpus, id);
	if (found?.type !== 'event' && found?.type !== 'link') throw new Error(`no mark ${id}`);
	return toldStatus(corpus!, found);
}

it('what is stated by those who act alone is told by their own account, and of anybody else it is alleged', () => {
	expect(statusOf('riga-lends-pilots')).toBe('by its own account');
	expect(statusOf('alleged-pilots')).toBe('alleged');
});

it('several who act, and people, have their own account', () => {
	const others = (files: Files) =>
		edit(files, MARKS, '    excerpts: [riga-pilots]', '    with: [visby-police]\n    excerpts: [riga-pilots]');
	expect(statusOf('riga-lends-pilots', others)).toBe('by their own account');
	const person = (files: Files) => edit(files, 'actors.yaml', '    kind: government', '    kind: person');
	expect(statusOf('riga-lends-pilots', person)).toBe('by their own account');
});

it('with another voice beside their own it is alleged', () => {
	const joined = (files: Files) => edit(files, MARKS, 'excerpts: [riga-pilots]', 'excerpts: [riga-pilots, visby-pilots]');
	expect(statusOf('riga-lends-pilots', joined)).toBe('alleged');
});

it('what is done needs no word, and what is planned has its own', () => {
	expect(statusOf('fight-at-visby')).toBe(null);
	expect(statusOf('line-office-talks')).toBe('planned, not reported as done');
});
