import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { inFolder, rooted } from '../../scripts/site/not-found.mjs';

const PAGE =
	`<html lang="en"><head><meta content="script-src 'self'; style-src 'self'"></head>` +
	`<body><a href="./">Map</a><a href="./event/a/">A</a><img src="./x.svg"><p>"./"</p></body></html>`;

it('links of the page for unknown addresses begin at the root, or at the folder that is named', () => {
	const links = (html: string) => [...html.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, link]) => link).slice(0, 3);
	expect(links(rooted(PAGE, ''))).toEqual(['/', '/event/a/', '/x.svg']);
	expect(links(rooted(PAGE, 'a/b/'))).toEqual(['/a/b/', '/a/b/event/a/', '/a/b/x.svg']);
	expect(links(inFolder(rooted(PAGE, ''), '/a/b'))).toEqual(['/a/b/', '/a/b/event/a/', '/a/b/x.svg']);
	expect(rooted(PAGE, '')).toContain('<p>"./"</p>');
});

it('its policy allows its script by digest, and no other', () => {
	const html = rooted(PAGE, '');
	const script = /<script>([^]*)<\/script>/.exec(html)![1]!;
	expect(html).toContain(`script-src 'self' 'sha256-${createHash('sha256').update(script).digest('base64')}';`);
});

it('a page that is not as it should be is refused, not published with links to nowhere', () => {
	expect(() => rooted(PAGE.replaceAll('"./', '"../'), '')).toThrow('404.html has no ');
	expect(() => rooted(PAGE.replace('script-src', 'script-src-elem'), '')).toThrow('404.html has no ');
});
