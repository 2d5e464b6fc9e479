import { wholeCorpus } from '../open-items';

/** These pages are read: nothing in them needs a script. */
export const csr = false;

export const load = async () => ({ corpus: await wholeCorpus() });
