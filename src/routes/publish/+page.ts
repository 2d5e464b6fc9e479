import { storyDigest } from '../story-digest.ts';

export const load = () => ({ digest: storyDigest });
