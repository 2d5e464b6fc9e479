/** Writes `static/_headers`, which the build copies into the root of the site, where hosts look for the file. */
import { writeFileSync } from 'node:fs';
import { hostingFile } from './headers.ts';

const file = new URL('../static/_headers', import.meta.url);
writeFileSync(file, hostingFile());
console.log('Wrote static/_headers');
