import { browser } from '$app/environment';
import { loadDetail } from '../../../load-detail.ts';
import type { PageLoad } from './$types';

/** A reader whom it does not reach keeps the map, and is told by it. */
export const load: PageLoad = async () => ({ detail: browser ? await loadDetail().catch(() => null) : await loadDetail() });
