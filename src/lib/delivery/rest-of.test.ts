import { describe, expect, it } from 'vitest';
import { loadGeodata } from '../geodata.server.ts';
import { isContested, related } from '../corpus/queries.ts';
import { publishCorpus } from '../corpus/publish.ts';
import { loudLinks } from '../corpus/strands/loud-links.ts';
import { strandsOf } from '../corpus/strands/strands.ts';
import { briefOf } from './brief-of.ts';
import { complete, restOf } from './rest-of.ts';

const { corpus } = loadGeodata();
/** A value as a browser gets the value: through JSON. */
const sent = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
const brief = sent(briefOf(corpus));

describe('the brief of a corpus', () => {
	it('and the rest of it are the corpus as published, byte for byte', () => {
		expect(publishCorpus(complete(brief, sent(restOf(corpus, brief))))).toBe(publishCorpus(corpus));
	});

	it('holds nothing that only an open item shows', () => {
		const text = JSON.stringify(brief);
		for (const field of [
			'exact',
			'speaker',
			'outlet',
			'prefix',
			'suffix',
			'start',
			'sha256',
			'names',
			'reason',
			'question',
			'answer',
			'log'
		])
			expect(text).not.toContain(`"${field}":`);
	});

	it('says of each mark how many excerpts it has, with which marks it shares one, and whether accounts differ on it', () => {
		const marks = [...corpus.events, ...corpus.links];
		const told = new Map([...brief.events, ...brief.links].map((mark) => [mark.id, mark]));
		for (const { id, excerpts } of marks) {
			expect(told.get(id)!.excerpts).toHaveLength(excerpts.length);
			expect(isContested(brief, id)).toBe(isContested(corpus, id));
			expect([...related(brief, id)].toSorted()).toEqual([...related(corpus, id)].toSorted());
		}
		for (const { id } of corpus.points) expect([...related(brief, id)].toSorted()).toEqual([...related(corpus, id)].toSorted());
		expect(marks.filter(({ id }) => isContested(brief, id)).length).toBeGreaterThan(5);
	});

	it('names no excerpt that a mark cites', () => {
		const text = JSON.stringify(brief);
		for (const id of new Set([...corpus.events, ...corpus.links].flatMap(({ excerpts }) => excerpts)))
			expect(text).not.toContain(`"${id}"`);
	});

	it('holds the title of each mark that is drawn, and of no other', () => {
		const drawing = new Map(corpus.eventKinds.map((kind) => [kind.id, kind.drawing]));
		const titles = corpus.events.map(({ kind, places, title }) => (drawing.get(kind) !== 'none' && places.length > 0 ? title : undefined));
		expect(brief.events.map(({ title }) => title)).toEqual(titles);
		expect(new Set(titles.map((title) => typeof title))).toEqual(new Set(['string', 'undefined']));
		const gathered = new Set(strandsOf(corpus).flatMap(({ links }) => (links.length > 1 ? links : [])));
		const loud = new Set(loudLinks(corpus));
		const named = corpus.links.map(({ id, title }) => (loud.has(id) || !gathered.has(id) ? title : undefined));
		expect(brief.links.map(({ title }) => title)).toEqual(named);
		expect(new Set(named.map((title) => typeof title))).toEqual(new Set(['string', 'undefined']));
	});
});
