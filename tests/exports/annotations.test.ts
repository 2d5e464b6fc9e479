import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { annotationsJsonLd } from '../../src/lib/exports/annotations-jsonld.ts';
import { digestUri } from '../../src/lib/exports/digest-uri.ts';
import { STORIES } from './stories.ts';

const OA = 'http://www.w3.org/ns/oa#';
const AS = 'http://www.w3.org/ns/activitystreams#';
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const NAME = 'http://xmlns.com/foaf/0.1/name';
const BASE = 'https://host.example/maps/mali/data/annotations.jsonld';

type Node = Record<string, unknown>;

/** Gives the terms of the W3C Recommendation "Web Annotation Vocabulary" that are used here. Nothing is asked of the network. */
async function documentLoader(url: string) {
	if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`${url} was asked for`);
	const document = JSON.parse(readFileSync('tests/fixtures/web-annotation-terms.json', 'utf8')) as object;
	return { documentUrl: url, document };
}

/** Expands a text as a program would that fetched the text from `BASE`; `safe` fails at every term and id that would else be dropped. */
async function expand(text: string): Promise<Node> {
	const [collection] = await jsonld.expand(JSON.parse(text), { base: BASE, documentLoader, safe: true } as object);
	return collection as Node;
}

/** The values of a property, `@list` and `@value` taken off. */
function values(node: Node, property: string): unknown[] {
	const found = (node[property] ?? []) as Node[];
	return found.flatMap((each) => (each['@list'] as Node[] | undefined) ?? [each]).map((each) => each['@value'] ?? each);
}
const nodes = (node: Node, property: string) => values(node, property) as Node[];

function walk(node: unknown, visit: (node: Node) => void): void {
	if (Array.isArray(node)) for (const each of node) walk(each, visit);
	else if (typeof node === 'object' && node !== null) {
		visit(node as Node);
		Object.values(node).forEach((each) => walk(each, visit));
	}
}

describe.each(STORIES)('of $name', async ({ corpus, dates, originals }) => {
	const text = annotationsJsonLd(corpus, dates);
	const collection = await expand(text);
	const page = nodes(collection, `${AS}first`)[0]!;
	const annotations = nodes(page, `${AS}items`);

	it('is a collection of as many annotations as there are excerpts, in their order', () => {
		expect(collection['@type']).toEqual([`${AS}OrderedCollection`]);
		expect(page['@type']).toEqual([`${AS}OrderedCollectionPage`]);
		expect(nodes(page, `${AS}partOf`)).toEqual([{ '@id': collection['@id'] }]);
		expect(values(collection, `${AS}totalItems`)).toEqual([corpus.excerpts.length]);
		expect(annotations.map((each) => each['@id'])).toEqual(corpus.excerpts.map(({ id }) => `${BASE}#${id}`));
	});

	it('says nothing outside the vocabularies of Web Annotation, and every id is an absolute IRI of its own', () => {
		const seen: string[] = [];
		walk(collection, (node) => {
			for (const key of Object.keys(node)) {
				if (!key.startsWith('@'))
					expect(key).toMatch(
						/^http:\/\/(www\.w3\.org\/(ns\/(oa|activitystreams)|1999\/02\/22-rdf-syntax-ns|2000\/01\/rdf-schema)#|purl\.org\/dc\/|xmlns\.com\/foaf\/0\.1\/)/
					);
			}
			if (typeof node['@id'] === 'string') expect(() => new URL(node['@id'] as string)).not.toThrow();
			if (typeof node['@id'] === 'string' && node['@type'] !== undefined && !node['@id'].startsWith('ni:')) seen.push(node['@id']);
		});
		expect(new Set(seen).size).toBe(seen.length);
		expect(seen).toHaveLength(corpus.excerpts.length + 2);
	});

	it('selects each quotation in its original, by its words and by its position', () => {
		for (const [i, { exact, prefix, suffix, start, end, article }] of corpus.excerpts.entries()) {
			const { sha256, file, url, archived, author } = corpus.articles.find(({ id }) => id === article)!;
			const [target] = nodes(annotations[i]!, `${OA}hasTarget`);
			const source = nodes(target!, `${OA}hasSource`)[0]!;
			expect(source['@id']).toBe(`ni:///sha-256;${Buffer.from(sha256, 'hex').toString('base64url')}`);
			expect(nodes(source, `${OA}canonical`)[0]?.['@id']).toBe(url);
			expect(nodes(source, `${OA}via`)[0]?.['@id']).toBe(archived);
			expect(nodes(source, 'http://purl.org/dc/terms/creator').map((each) => values(each, NAME)[0])).toEqual(author ? [author] : []);
			const [quote, position] = nodes(target!, `${OA}hasSelector`) as [Node, Node];
			expect(quote['@type']).toEqual([`${OA}TextQuoteSelector`]);
			expect(['exact', 'prefix', 'suffix'].map((name) => values(quote, OA + name)[0])).toEqual([exact, prefix, suffix]);
			expect(position['@type']).toEqual([`${OA}TextPositionSelector`]);
			const at = ['start', 'end'].map((name) => values(position, OA + name)[0] as number);
			expect(at).toEqual([start, end]);
			if (!originals) continue;
			const original = [...originals.get(file)!];
			expect(original.slice(...at).join('')).toBe(exact);
			expect(original.slice(0, at[0]).join('').endsWith(prefix)).toBe(true);
		}
	});

	it('names the speaker and the stance, and leads to the excerpt and to all its marks', () => {
		const purpose = (body: Node) => nodes(body, `${OA}hasPurpose`)[0]!['@id'];
		for (const [i, { id, speaker, with: others = [], stance, speech, translation }] of corpus.excerpts.entries()) {
			const bodies = nodes(annotations[i]!, `${OA}hasBody`);
			const said = (name: string) => bodies.filter((body) => purpose(body) === OA + name).map((body) => values(body, `${RDF}value`)[0]);
			expect(said('tagging')).toEqual(
				[speaker, ...others].map((each) => corpus.actors.find((actor) => actor.id === each)?.name ?? 'The article')
			);
			expect(said('classifying')).toEqual([stance, speech]);
			expect(said('describing')).toHaveLength(1);
			expect(said('commenting')).toEqual(translation ? [translation.text] : []);
			const translated = bodies.filter((body) => purpose(body) === `${OA}commenting`);
			const made = translated.map((body) => [
				values(body, 'http://purl.org/dc/elements/1.1/language')[0],
				values(nodes(body, 'http://purl.org/dc/terms/creator')[0]!, NAME)[0]
			]);
			expect(made).toEqual(translation ? [[translation.language, translation.by]] : []);
			const cites = ({ excerpts }: { excerpts: string[] }) => excerpts.includes(id);
			const leads = bodies.filter((body) => purpose(body) === `${OA}linking`).map((body) => nodes(body, `${OA}hasSource`)[0]!['@id']);
			expect(leads).toEqual(
				[
					`excerpt/${id}/`,
					...corpus.events.filter(cites).map((event) => `event/${event.id}/`),
					...corpus.links.filter(cites).map((link) => `link/${link.id}/`)
				].map((path) => `https://host.example/maps/mali/${path}`)
			);
		}
	});

	it('is the same bytes each time', () => {
		expect(annotationsJsonLd(structuredClone(corpus), dates)).toBe(text);
	});
});

it('names a file by its digest as RFC 6920 does', () => {
	const digest = createHash('sha256').update('Hello World!').digest('hex');
	expect(digestUri(digest)).toBe('ni:///sha-256;f4OxZX_x_FO5LcGBSKHWXfwtSx-j1ncoSt3SABJtkGk');
});
