/** The outline that pages load and the rest of the corpus make the whole again, and words are taken from a page only where they are all there. */
import { describe, expect, it } from 'vitest';
import { digestWords } from '../src/lib/corpus/digest-words';
import { complete, restOf, silentOutlineOf, withWords } from '../src/lib/corpus/outline';
import { publishCorpus } from '../src/lib/corpus/publish';
import { loadGeodata } from '../src/lib/geodata.server';

const { corpus } = loadGeodata();
/** As a browser gets them: as JSON. */
const sent = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
const outline = sent(silentOutlineOf(corpus));
const words = new Map(corpus.excerpts.map(({ id, exact }) => [id, exact]));

describe('the outline of a corpus', () => {
	it('and the rest of it are the corpus as published, byte for byte', () => {
		expect(publishCorpus(complete(outline, sent(restOf(corpus, outline))))).toBe(publishCorpus(corpus));
	});

	it('holds nothing that only an open item shows', () => {
		const text = JSON.stringify(outline);
		for (const field of ['prefix', 'suffix', 'start', 'sha256', 'names', 'reason', 'answer', 'log'])
			expect(text).not.toContain(`"${field}":`);
	});

	it('holds the words of those excerpts alone that no list quotes, because no event or link cites them', () => {
		const listed = new Set([...corpus.events, ...corpus.links].flatMap(({ excerpts }) => excerpts));
		const kept = outline.excerpts.filter(({ exact }) => exact !== undefined).map(({ id }) => id);
		expect(kept).toEqual(corpus.excerpts.map(({ id }) => id).filter((id) => !listed.has(id)));
		expect(silentOutlineOf({ ...corpus, events: [], links: [] }).excerpts.map(({ exact }) => exact)).toEqual([...words.values()]);
	});

	it('takes the words from where they are, and is none while one is missing', () => {
		expect(withWords(outline, words)?.excerpts.map(({ exact }) => exact)).toEqual(corpus.excerpts.map(({ exact }) => exact));
		expect(withWords(outline, new Map([...words].slice(1)))).toBeNull();
	});
});

describe('the digest of words', () => {
	it('is the same for the same words, and another for one changed letter or another order', () => {
		const digest = digestWords(corpus.excerpts);
		expect(digestWords(sent(corpus.excerpts))).toBe(digest);
		const [first, ...others] = corpus.excerpts;
		expect(digestWords([{ id: first!.id, exact: first!.exact.replace('e', 'a') }, ...others])).not.toBe(digest);
		expect(digestWords([...others, first!])).not.toBe(digest);
	});
});
