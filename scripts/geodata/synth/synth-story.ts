import { stringify } from 'yaml';
import { DEFAULT_EVENT_KINDS, DEFAULT_LINK_KINDS } from '../../../src/lib/corpus/default-kinds.ts';
import { sha256 } from '../../../src/lib/intake/files/sha256.ts';
import { randomFrom } from '../../../tests/fixtures/random.ts';
import { madeUpNames, oneOf, vocabulary, type Random } from './made-up-words.ts';

export type SynthSize = {
	events: number;
	links: number;
	/** At least one for every article. */
	excerpts: number;
	/** The same size and seed give the same bytes. */
	seed: number;
};

/** The most excerpts of one article, and marks of one file: within the limits of the format. */
const EXCERPTS = 400;
const MARKS = 400;

/** Boxes of land `[west, south, east, north]` in degrees, well inside a country: wherever a point falls, it is in that country. */
const LAND = [
	['DZ', [0, 26, 6, 33]],
	['FR', [0, 44.5, 5, 48.5]],
	['PL', [17, 50.5, 22, 53.5]],
	['TR', [30, 38, 40, 40]],
	['SA', [42, 20, 48, 26]],
	['ML', [-7, 13, -4.5, 15]],
	['NG', [5, 8, 11, 12]],
	['ET', [36, 7, 40, 12]],
	['KZ', [55, 45, 75, 51]],
	['UA', [28, 47.5, 36, 50]]
] as const;

/** The days of the story: most of what happens does so within two months of three years. */
const DAYS = { first: Date.UTC(2022, 0, 1), count: 1095, busy: 850, dense: 60 };

/** Who speaks in an excerpt: an article in its own voice, or somebody whom the article quotes. */
type Sentence = { id: string; quote: string; speaker: string; stance: 'reports' | 'claims' };

/**
 * A made-up story of any size, as files by their paths in the story's folder, the originals among them. It is a story like others: it
 * passes every check once it is locked, and is built by the same commands.
 */
export function synthStory({ events, links, excerpts, seed }: SynthSize): Map<string, string> {
	const random = randomFrom(seed);
	const word = vocabulary(random, 3000);
	const places = placesOf(random, Math.max(2, Math.min(400, Math.ceil((events + links) / 12))));
	const actors = madeUpNames(random, Math.max(4, Math.min(200, Math.ceil((events + links) / 30)))).map((name, i) => ({
		id: `actor-${i + 1}`,
		name,
		names: [name],
		kind: oneOf(random, ['person', 'government', 'agency', 'organisation'] as const)
	}));
	const articles = Array.from({ length: Math.max(1, Math.ceil(excerpts / EXCERPTS)) }, (_, i) => `article-${i + 1}`);
	const sentences: Sentence[] = Array.from({ length: excerpts }, (_, i) => {
		const article = articles[Math.floor(i / EXCERPTS)]!;
		// The words of a mark's first excerpt are the article's own, or nothing would be told as done.
		const own = i < events + links || random() < 0.4;
		const actor = oneOf(random, actors);
		const told = Array.from({ length: 6 + Math.floor(random() * 18) }, word).join(' ');
		const head = own ? `In ${places[i % places.length]!.properties.name} the ${told}` : `${actor.name} said that the ${told}`;
		return { id: `words-${i + 1}`, quote: `${head}, as note ${i + 1} has it.`, speaker: own ? article : actor.id, stance: own ? 'reports' : 'claims' };
	});
	/** Excerpts of a mark: the one that is its own, and some that others share. */
	const citedBy = (mark: number) => {
		const more = Array.from({ length: Math.floor(random() * 3) }, () => oneOf(random, sentences).id);
		return [...new Set([sentences[mark % excerpts]!.id, ...more])];
	};
	const told = (mark: number) => {
		const cited = citedBy(mark);
		const done = cited.some((id) => sentences[Number(id.slice('words-'.length)) - 1]!.stance === 'reports');
		return { ...dated(random), status: done ? 'done' : 'alleged', excerpts: cited };
	};
	const eventList = Array.from({ length: events }, (_, i) => ({
		id: `event-${i + 1}`,
		kind: oneOf(random, DEFAULT_EVENT_KINDS).id,
		title: `Event ${i + 1}: ${word()} ${word()}`,
		...told(i),
		places: [oneOf(random, places).id],
		actors: [oneOf(random, actors).id]
	}));
	const linkList = Array.from({ length: links }, (_, i) => {
		const { id: kind, tones } = oneOf(random, DEFAULT_LINK_KINDS);
		const from = Math.floor(random() * places.length);
		const to = (from + 1 + Math.floor(random() * (places.length - 1))) % places.length;
		const side = Math.floor(random() * actors.length);
		return {
			id: `link-${i + 1}`,
			kind,
			tone: oneOf(random, tones),
			title: `Link ${i + 1}: ${word()} ${word()}`,
			...told(events + i),
			from: places[from]!.id,
			to: places[to]!.id,
			fromActor: actors[side]!.id,
			toActor: actors[(side + 1) % actors.length]!.id
		};
	});
	const story = {
		format: 1,
		id: 'made-up-story',
		title: 'A made-up story of many marks',
		introduction: 'Made up to be large: no word of it means anything.',
		language: 'en',
		bounds: [-20, 0, 70, 58],
		principal: places.slice(0, 2).map(({ id }) => id),
		borders: 'An invented story on a real map.'
	};
	const names = [...places.map(({ properties }) => properties.name), ...actors.map(({ name }) => name)];
	return new Map([
		['story.yaml', yaml(story)],
		['actors.yaml', yaml({ actors })],
		['places.geojson', `${JSON.stringify({ type: 'FeatureCollection', features: places })}\n`],
		...articles.flatMap((id, i) => articleFiles(random, id, sentences.slice(i * EXCERPTS, (i + 1) * EXCERPTS), i === 0 ? names : [])),
		...parts(eventList).map((part, i): [string, string] => [`marks/events-${i + 1}.yaml`, yaml({ events: part })]),
		...parts(linkList).map((part, i): [string, string] => [`marks/links-${i + 1}.yaml`, yaml({ links: part })])
	]);
}

function placesOf(random: Random, count: number) {
	return madeUpNames(random, count).map((name, i) => {
		const [country, [west, south, east, north]] = LAND[i % LAND.length]!;
		const at = [west + random() * (east - west), south + random() * (north - south)].map((degrees) => Number(degrees.toFixed(3)));
		return {
			type: 'Feature',
			id: `place-${i + 1}`,
			geometry: { type: 'Point', coordinates: at },
			properties: { name, names: [name], kind: 'town', country, placed: 'named' }
		};
	});
}

/** An article of these sentences; `names` stand in a last one, which nobody quotes: a story has no name that no article has. */
function articleFiles(random: Random, id: string, sentences: readonly Sentence[], names: readonly string[]): [string, string][] {
	// After all that happens: an article tells nothing as done that is still to come.
	const published = dayAt(DAYS.count + 31 + Math.floor(random() * DAYS.dense));
	const all = [published, ...sentences.map(({ quote }) => quote), ...(names.length > 0 ? [`Also named: ${names.join(', ')}.`] : [])];
	const text = `${all.join('\n\n')}\n`;
	const source = {
		id,
		file: `${id}.txt`,
		sha256: sha256(new TextEncoder().encode(text)),
		outlet: null,
		title: null,
		shortTitle: id.replace('article-', 'Article '),
		published,
		publishedBasis: { kind: 'stated', phrase: published, reason: null },
		language: 'en',
		furniture: [{ kind: 'dateline', text: published }],
		excerpts: sentences
	};
	return [
		[`articles/${id}.yaml`, yaml(source)],
		[`originals/${id}.txt`, text]
	];
}

/** A date: mostly a day, sometimes a span or a month, now and then none. */
function dated(random: Random) {
	const day = random() < 0.7 ? DAYS.busy + Math.floor(random() * DAYS.dense) : Math.floor(random() * DAYS.count);
	const kind = random();
	if (kind < 0.05) return { date: null, dateBasis: { kind: 'none', phrase: null, reason: 'The text gives no date.' } };
	const inferred = { kind: 'inferred', phrase: null, reason: 'Made up with the story.' };
	if (kind < 0.15) return { date: `${dayAt(day)}/${dayAt(day + 5)}`, dateBasis: inferred };
	if (kind < 0.25) return { date: dayAt(day).slice(0, 7), dateBasis: inferred };
	return { date: dayAt(day), dateBasis: inferred };
}

/** The day so many days after the first, ISO 8601. */
const dayAt = (day: number): string => new Date(DAYS.first + day * 86_400_000).toISOString().slice(0, 10);

function parts<T>(list: readonly T[]): T[][] {
	return Array.from({ length: Math.ceil(list.length / MARKS) }, (_, i) => list.slice(i * MARKS, (i + 1) * MARKS));
}

/** Every text stands in quotation marks, so that none is taken for a number or a date. */
const yaml = (value: unknown): string => stringify(value, { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', aliasDuplicateObjects: false });
