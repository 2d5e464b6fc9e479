import { expect, it } from 'vitest';
import { filesOf, parseFiles } from '../../../tests/fixtures/small-corpus.ts';
import { currentId, oldAddresses } from './aliases.ts';

const { corpus } = parseFiles(filesOf('tests/fixtures/ferry'));

it('an old id is that of what took its place, any other is itself', () => {
	const ids = ['ferry-halts', 'pilots-from-stockholm', 'ferry-stop', 'nothing', ''];
	expect(ids.map((id) => currentId(corpus!, id))).toEqual(['ferry-stop', 'visby-pilots', 'ferry-stop', 'nothing', '']);
});

it('an old id has an address of the kind of what stands there now, and of each kind of mark, once', () => {
	expect(oldAddresses(corpus!).map(({ kind, id, now }) => `${kind}/${id} -> ${now.type}/${now.item.id}`)).toEqual([
		'excerpt/pilots-from-stockholm -> excerpt/visby-pilots',
		'event/pilots-from-stockholm -> excerpt/visby-pilots',
		'link/pilots-from-stockholm -> excerpt/visby-pilots',
		'event/ferry-halts -> event/ferry-stop',
		'link/ferry-halts -> event/ferry-stop'
	]);
});
