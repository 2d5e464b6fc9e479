/** Writes `static/_headers`, which the build copies to where hosts look for it. */
import { writeFileSync } from 'node:fs';
import { hostingFile } from './headers.ts';

const file = new URL('../static/_headers', import.meta.url);
writeFileSync(file, hostingFile());
console.log('Wrote static/_headers');
