import { wholeCorpus } from '../open-items.ts';

/** These pages are read: nothing in them needs a script. */
export const csr = false;

export const load = async () => ({ corpus: await wholeCorpus() });
