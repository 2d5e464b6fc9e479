import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { EVERYWHERE } from '../../scripts/headers.ts';
import { HOSTING_FILES } from '../../scripts/hosting/files.ts';

it.each([...HOSTING_FILES])('%s is what scripts/headers.ts says: run `npm run headers` after a change', (file, write) => {
	expect(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')).toBe(write());
});

it('says nothing against embedding', () => {
	expect(Object.keys(EVERYWHERE).map((name) => name.toLowerCase())).not.toContain('x-frame-options');
	expect(EVERYWHERE['Access-Control-Allow-Origin']).toBe('*');
	expect(EVERYWHERE['Permissions-Policy']).not.toMatch(/fullscreen|clipboard/);
});
