import { browser } from '$app/environment';
import { loadPanel } from '../../../open-items.ts';
import type { PageLoad } from './$types';

/** A reader whom it does not reach keeps the map, and is told by it. */
export const load: PageLoad = async () => ({ panel: browser ? await loadPanel().catch(() => null) : await loadPanel() });
