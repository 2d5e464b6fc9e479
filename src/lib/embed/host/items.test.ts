import { expect, it } from 'vitest';
import { baseOf, itemAt } from './items.ts';

const BASE = 'https://maps.example/mali/';

it.each(['embed/', 'embed/?item=x', 'embed/index.html', 'embed/at/0123456789ab/'])('%s is part of the site round it', (path) => {
	expect(baseOf(new URL(path, BASE))).toBe(BASE);
});

it.each([
	['event/fight/', 'fight'],
	['event/fight', 'fight'],
	['between/bamako/kyiv/', 'bamako/kyiv'],
	['excerpt/a-1/?theme=dark', 'a-1'],
	['?item=fight', 'fight'],
	['embed/?item=fight', 'fight'],
	['', null],
	['embed/', null],
	['event/', undefined],
	['method/', undefined],
	['data/corpus.json', undefined],
	['embed/at/0123456789ab/', undefined],
	['_app/immutable/x.js', undefined],
	['event/fight/#voices', undefined],
	['event/a/b/c/', undefined],
	['https://maps.example/mal/event/fight/', undefined],
	['https://maps.example.evil.example/mali/event/fight/', undefined],
	['http://maps.example/mali/event/fight/', undefined],
	['javascript:alert(1)', undefined]
])('%s leads to %s', (path, id) => {
	expect(itemAt(new URL(path, BASE), BASE)).toBe(id);
});
