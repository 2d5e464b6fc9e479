import { storyDigest } from '../../../story-digest.ts';
import type { EntryGenerator } from './$types';

/** A build makes the frozen embed of its own story; those of older stories stay where a host keeps the files of older builds. */
export const entries: EntryGenerator = () => [{ digest: storyDigest }];
