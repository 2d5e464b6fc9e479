import digest from 'virtual:geodata/digest';
import { FROZEN_DIGITS } from '$lib/view/embed-code.ts';

/** The first digits of the SHA-256 digest of `data/corpus.json`, by which a frozen embed names its story. */
export const storyDigest = digest.slice(0, FROZEN_DIGITS);
