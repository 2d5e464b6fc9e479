/** The outline that pages load and the rest of the corpus make the whole again, and words are taken from a page only where they are all there. */
import { describe, expect, it } from 'vitest';
import { digestTexts } from '../src/lib/corpus/digest-texts';
import { complete, restOf, silentOutlineOf, withTexts } from '../src/lib/corpus/outline';
import { publishCorpus } from '../src/lib/corpus/publish';
import { loadGeodata } from '../src/lib/geodata.server';

const { corpus } = loadGeodata();
/** As a browser gets them: as JSON. */
const sent = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
const outline = sent(silentOutlineOf(corpus));
const marks = [...corpus.events, ...corpus.links];
const texts = new Map([
	...marks.map(({ id, title }) => [id, title] as const),
	...corpus.excerpts.map(({ id, exact }) => [id, exact] as const)
]);

describe('the outline of a corpus', () => {
	it('and the rest of it are the corpus as published, byte for byte', () => {
		expect(publishCorpus(complete(outline, sent(restOf(corpus, outline))))).toBe(publishCorpus(corpus));
	});

	it('holds nothing that only an open item shows', () => {
		const text = JSON.stringify(outline);
		for (const field of ['prefix', 'suffix', 'start', 'sha256', 'names', 'reason', 'question', 'answer', 'log'])
			expect(text).not.toContain(`"${field}":`);
	});

	it('holds the words of those excerpts alone that no list quotes, because no event or link cites them', () => {
		const listed = new Set(marks.flatMap(({ excerpts }) => excerpts));
		const kept = outline.excerpts.filter(({ exact }) => exact !== undefined).map(({ id }) => id);
		expect(kept).toEqual(corpus.excerpts.map(({ id }) => id).filter((id) => !listed.has(id)));
		expect(silentOutlineOf({ ...corpus, events: [], links: [] }).excerpts.map(({ exact }) => exact)).toEqual(
			corpus.excerpts.map(({ exact }) => exact)
		);
	});

	it('takes its texts from where they are, and is none while one is missing', () => {
		const whole = withTexts(outline, texts);
		expect(whole?.excerpts.map(({ exact }) => exact)).toEqual(corpus.excerpts.map(({ exact }) => exact));
		expect([...whole!.events, ...whole!.links].map(({ title }) => title)).toEqual(marks.map(({ title }) => title));
		for (const { id } of [corpus.events[0]!, corpus.links[0]!, { id: corpus.events[0]!.excerpts[0] }])
			expect(withTexts(outline, new Map([...texts].filter(([key]) => key !== id)))).toBeNull();
	});
});

describe('the digest of texts', () => {
	const changed = (list: 'events' | 'links' | 'excerpts', field: 'title' | 'exact') => {
		const [first, ...others] = corpus[list];
		const text = (first as unknown as Record<string, string>)[field]!;
		return digestTexts({ ...corpus, [list]: [{ ...first, [field]: text.replace('e', 'é') }, ...others] });
	};

	it('is the same for the same texts, and another for one changed letter', () => {
		const digest = digestTexts(corpus);
		expect(digestTexts(withTexts(outline, texts)!)).toBe(digest);
		for (const other of [changed('events', 'title'), changed('links', 'title'), changed('excerpts', 'exact')])
			expect(other).not.toBe(digest);
	});
});
