import { json } from '@sveltejs/kit';
import { storyDigest } from '../../story-digest.ts';

export const prerender = true;

/** Which story is the current one, for frozen embeds of older stories. */
export const GET = () => json({ digest: storyDigest });
