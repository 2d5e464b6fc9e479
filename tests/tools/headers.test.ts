import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { EVERYWHERE, hostingFile } from '../../scripts/headers.ts';

it('static/_headers is what scripts/headers.ts says: run `npm run headers` after a change', () => {
	expect(readFileSync(new URL('../../static/_headers', import.meta.url), 'utf8')).toBe(hostingFile());
});

it('says nothing against embedding', () => {
	expect(Object.keys(EVERYWHERE).map((name) => name.toLowerCase())).not.toContain('x-frame-options');
	expect(EVERYWHERE['Access-Control-Allow-Origin']).toBe('*');
	expect(EVERYWHERE['Permissions-Policy']).not.toMatch(/fullscreen|clipboard/);
});
