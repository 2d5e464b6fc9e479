import { wholeCorpus } from '../whole-corpus.ts';

/** These pages are read: nothing in them needs a script. */
export const csr = false;

export const load = async () => ({ corpus: await wholeCorpus() });
