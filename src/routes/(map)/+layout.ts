import { loadPrinter } from '../load-printer.ts';

export const load = async () => ({ printer: await loadPrinter() });
