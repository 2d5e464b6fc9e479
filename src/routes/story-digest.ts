import files from 'virtual:geodata/files';
import { FROZEN_DIGITS } from '$lib/view/embed-code.ts';

/** The first digits of the SHA-256 digest of `data/corpus.json`, by which a frozen embed names its story. */
export const storyDigest = files.find(({ name }) => name === 'corpus.json')!.sha256.slice(0, FROZEN_DIGITS);
