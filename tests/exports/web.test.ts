/** What others show of the site, from the story alone; `tests/html/elsewhere.spec.ts` reads what a built site says. */
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { siteAddress, baseFolder } from '../../scripts/site/address.mjs';
import { indexCorpus } from '../../src/lib/corpus/index-corpus.ts';
import { cardOf } from '../../src/lib/exports/web/card.ts';
import { feedXml } from '../../src/lib/exports/web/feed.ts';
import { webFiles } from '../../src/lib/exports/web/files.ts';
import { jsonLdOf } from '../../src/lib/exports/web/json-ld.ts';
import { fitted, quoteOf } from '../../src/lib/exports/web/quote.ts';
import { headOf, sitePages } from '../../src/lib/exports/web/site-pages.ts';
import { readGeodata } from '../../src/lib/geodata.server.ts';
import { FERRY } from '../../scripts/site/out.mjs';

const read = readGeodata({ geodata: FERRY.GEODATA, originals: FERRY.ORIGINALS });
const [corpus, dates] = [read.corpus!, read.dates!];
const SITE = 'https://maps.example.org/ferry/';
const page = (path: string) => sitePages(corpus).get(path)!;

describe('the address of the site', () => {
	it('is SITE with a slash at its end, and the folder of the host follows from it', () => {
		const read = (SITE: string) => [siteAddress({ SITE }), baseFolder({ SITE })];
		expect(read('https://maps.example.org')).toEqual(['https://maps.example.org/', '']);
		expect(read('https://maps.example.org/a/b')).toEqual(['https://maps.example.org/a/b/', 'a/b']);
		expect(siteAddress({ SITE: '' })).toBeNull();
		expect(baseFolder({ BASE: '/a/b/' })).toBe('a/b');
	});

	it.each([
		['maps.example.org', 'is no address'],
		['ftp://maps.example.org', 'begins with ftp:'],
		['https://me@maps.example.org', 'has a user name'],
		['https://maps.example.org/?a', 'has more than a path']
	])('is refused where it is %s', (SITE, wrong) => {
		expect(() => siteAddress({ SITE })).toThrow(`SITE is "${SITE}", which ${wrong}: give the address of the site`);
	});

	it('and BASE that differ are refused', () => {
		expect(() => baseFolder({ SITE: 'https://maps.example.org/a', BASE: '/b' })).toThrow('BASE is "/b", and the path of SITE is "/a"');
	});
});

describe('a quotation for a few lines', () => {
	const excerpt = corpus.excerpts.find(({ id }) => id === 'visby-quay')!;
	const quote = { ...quoteOf(corpus, dates, excerpt), exact: 'One two three, four five.' };
	const within = (most: number, used: string | null = null) => fitted({ ...quote, used }, (text) => text.length <= most);

	it('is whole where it fits, else what is used of it, else as many whole words as fit, with an ellipsis wherever words are left out', () => {
		expect(within(27)).toBe('“One two three, four five.”');
		expect(within(26)).toBe('“One two three, four …”');
		expect(within(26, 'two three')).toBe('“… two three …”');
		expect(within(10, 'two three')).toBe('“… two …”');
		expect(within(26, 'four five.')).toBe('“… four five.”');
		expect(within(0)).toBe('“One …”');
	});

	it('is in the quotation marks of the story, also round words that are cut in a quotation of their own', () => {
		expect(fitted({ ...quote, exact: '“One” two three' }, (text) => text.length < 15)).toBe('‘“One” two …’');
	});
});

it('a question shows the words of its first answers with who gives them, and says how many there are', () => {
	const { quotes, answers } = cardOf(corpus, dates, 'how-many-piers');
	const { versions } = corpus.disagreements.find(({ id }) => id === 'how-many-piers')!;
	expect(quotes.map(({ who, used }) => [who, used])).toEqual([
		['Harbour office', null],
		['Ferry line', null],
		['Ferry line', null]
	]);
	expect(answers).toBe(versions.length);
});

it('no quotation ends the data of a page, and no title the head', () => {
	const evil = '</script><script>alert(1)</script><!--"';
	const told = {
		...corpus,
		events: corpus.events.map((event) => ({ ...event, title: evil })),
		excerpts: corpus.excerpts.map((excerpt) => ({ ...excerpt, exact: evil }))
	};
	const at = page('event/fight-at-visby/');
	expect(jsonLdOf(told, dates, at, SITE).match(/<[!/a-z]+/g)).toEqual(['<script', '</script']);
	expect(
		headOf(told, dates, at, SITE)
			.match(/<[!/a-z]+/g)!
			.filter((tag) => !/^<(meta|link)$/.test(tag))
	).toEqual([]);
	expect(JSON.parse(/>(.*)</.exec(jsonLdOf(told, dates, at, SITE))![1]!)).toMatchObject({ name: evil });
});

/** The properties that schema.org gives each type, of those that the pages use; `Thing` has them for all. */
const TERMS: Record<string, string> = {
	Thing: 'name alternateName identifier url subjectOf',
	Quotation: 'text inLanguage creator isPartOf',
	Claim: 'text inLanguage author appearance',
	Event: 'startDate location',
	Place: 'geo containedInPlace',
	City: 'geo containedInPlace',
	Country: 'geo',
	GeoCoordinates: 'latitude longitude',
	Person: '',
	Organization: '',
	GovernmentOrganization: '',
	NewsMediaOrganization: '',
	Corporation: '',
	Question: 'text answerCount suggestedAnswer',
	Answer: 'text author citation',
	NewsArticle: 'headline inLanguage author publisher datePublished',
	WebPage: 'citation about',
	Dataset: 'description inLanguage isAccessibleForFree citation distribution',
	DataDownload: 'encodingFormat contentUrl'
};
const SCHEMA = 'https://schema.org/';

/** The types and properties of expanded data, `Type.property`, and nothing of its values. */
function termsOf(node: unknown): string[] {
	if (Array.isArray(node)) return node.flatMap(termsOf);
	if (node === null || typeof node !== 'object' || '@value' in node) return [];
	const { '@type': [type] = ['none'], '@id': _, ...properties } = node as { '@type'?: string[]; '@id'?: string };
	return Object.entries(properties).flatMap(([property, value]) => [
		`${type!.replace(SCHEMA, '')}.${property.replace(SCHEMA, '')}`,
		...termsOf(value)
	]);
}

it('the data of every page is JSON-LD in terms of schema.org, each of a type that has it', async () => {
	const documentLoader = (url: string) =>
		Promise.resolve({ documentUrl: url, contextUrl: undefined, document: { '@context': { '@vocab': SCHEMA } } } as never);
	const known = new Set(
		Object.entries(TERMS).flatMap(([type, own]) => `${own} ${TERMS.Thing}`.split(' ').map((property) => `${type}.${property}`))
	);
	const used = new Set<string>();
	for (const at of sitePages(corpus).values()) {
		const html = jsonLdOf(corpus, dates, at, SITE);
		expect(html === '', at.path).toBe(['', 'method/', 'disagreements/'].includes(at.path));
		if (html === '') continue;
		const expanded = await jsonld.expand(JSON.parse(/^<script [^>]*>(.*)<\/script>$/s.exec(html)![1]!), { documentLoader });
		for (const term of termsOf(expanded)) used.add(term);
	}
	expect([...used].filter((term) => !known.has(term))).toEqual([]);
	expect(used.size).toBeGreaterThan(40);
});

it('what is not told as done is a claim, and what an article tells in other words is no quotation of who is said to have said it', () => {
	const typeOf = (path: string) => /"@type":"(\w+)"/.exec(jsonLdOf(corpus, dates, page(path), SITE))![1];
	for (const { type, item } of indexCorpus(corpus).marks) {
		expect(typeOf(`${type}/${item.id}/`), item.id).toBe(['done', 'ongoing'].includes(item.status) ? 'Event' : 'Claim');
	}
	for (const { id, speech } of corpus.excerpts) {
		expect(typeOf(`excerpt/${id}/`), id).toBe(['own', 'direct'].includes(speech) ? 'Quotation' : 'Claim');
	}
});

it('without the address of the site nothing says that it has one', () => {
	expect([...webFiles(corpus, null).keys()]).toEqual(['robots.txt', 'manifest.webmanifest', 'feed.xml']);
	const head = headOf(corpus, dates, page('event/fight-at-visby/'), null);
	expect(head).toContain('<link rel="canonical" href="../../event/fight-at-visby/">');
	expect(head).not.toMatch(/https?:|og:image|oembed/);
});

it('the feed tells every correction once, the newest first', () => {
	const log = [{ date: '2025-01-02', change: 'Renamed.', reason: 'So it is called.' }];
	const told = { ...corpus, links: corpus.links.map((link, i) => (i === 1 ? { ...link, log: [...(link.log ?? []), ...log] } : link)) };
	const feed = feedXml(told, SITE);
	const ids = [...feed.matchAll(/<id>([^<]*)<\/id>/g)].map(([, id]) => id);
	const days = [...feed.matchAll(/<updated>([^<]*)<\/updated>/g)].map(([, day]) => day!);
	const logged = [...told.places, ...told.excerpts, ...told.events, ...told.links, ...told.disagreements].flatMap(({ log }) => log ?? []);
	expect(ids).toHaveLength(1 + logged.length);
	expect(new Set(ids).size).toBe(ids.length);
	expect(days).toEqual(days.toSorted().reverse());
	expect(new Set(days).size).toBe(2);
	expect(feed).toContain('<link href="https://maps.example.org/ferry/place/tallinn/"></link>');
});
