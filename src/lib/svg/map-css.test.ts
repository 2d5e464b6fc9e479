import { expect, test } from 'vitest';
import { mapCss } from './map-css.ts';

const css = mapCss();

test('the style sheet has the widths of lines and the sizes of names as custom properties', () => {
	expect(css).toContain('--arc-width:2.4px;--arc-broken:3px;');
	expect(css).toContain('--arc-dash-on:3;--arc-dash-off:2;');
	expect(css).toContain('--principal-size:13px;--principal-weight:600;--principal-halo:3px;');
});

test('marks grow with the map, a small one first', () => {
	expect(css).toContain(
		'\n.map-square{--scale:0.65}\n@container stage (min-width:300px) and (min-height:300px){.map-square{--scale:0.8}}\n'
	);
});

test('once the scale is known it is a class', () => {
	expect(css).toContain('\n.map-square.scale-65{--scale:0.65}\n.map-square.scale-80{--scale:0.8}\n.map-square.scale-100{--scale:1}\n');
});

test('a name shows from the side of the map on that it was planned for, and until then not', () => {
	const steps = [...css.matchAll(/\(min-width:(\d+)px\) and \(min-height:\1px\)\{\.map-square \.from-\1\{display:inline\}\}/g)];
	expect(steps.map(([, side]) => Number(side))).toEqual([190, 240, 290, 340, 400, 480, 560, 660, 710, 780, 860, 920, 1080]);
	expect(css.indexOf('{display:none}')).toBeLessThan(css.indexOf('{display:inline}'));
});
