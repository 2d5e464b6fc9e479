import type { ParamMatcher } from '@sveltejs/kit';
import { KINDS } from '$lib/corpus/kinds.ts';

export const match: ParamMatcher = (text) => KINDS.some((kind) => kind === text);
