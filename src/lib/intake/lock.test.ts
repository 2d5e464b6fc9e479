import { expect, it } from 'vitest';
import { SMALL, smallFiles } from '../../../tests/fixtures/small-corpus.ts';
import { readDraft } from './draft.ts';
import { checkLock } from './lock.ts';

it('a lock of a story that is gone has as many problems as it has excerpts, however many', () => {
	const draft = readDraft(new Map([...smallFiles()].filter(([path]) => !path.startsWith('originals/') && path !== '.gitignore')), SMALL);
	const excerpts = draft.lock!.value.excerpts;
	const [model] = Object.values(excerpts);
	for (let i = 0; i < 200_000; i++) excerpts[`gone-${i}`] = model!;
	const problems = checkLock(draft, SMALL, null);
	expect(problems).toHaveLength(200_000);
	expect(problems[0]).toMatchObject({ code: 'LOCK_STALE', id: 'gone-0' });
});
