/** A link to a page has the closing slash with which pages are served: without one a host sends each click on to another address. */
import { statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { builtPages, readPage, targetsOf } from '../site/built-pages.ts';
import { SITE } from '../site/real.ts';

test('no link leads to a folder without its slash', () => {
	const targets = new Set(builtPages(SITE).flatMap((address) => targetsOf(readPage(SITE, address), address)));
	const isFolder = (target: string) => statSync(path.join(SITE, target), { throwIfNoEntry: false })?.isDirectory() === true;
	expect([...targets].filter((target) => target.endsWith('/')).length).toBeGreaterThan(200);
	expect([...targets].filter((target) => target !== '' && !target.endsWith('/') && isFolder(target))).toEqual([]);
});
