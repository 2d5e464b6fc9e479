import { loadPrinter } from '../load-printer.ts';

/** A browser prints nothing, and keeps the parts as sent. */
export const load = async () => ({ printer: import.meta.env.SSR ? await loadPrinter(() => import('../sent-parts.ts')) : null });
