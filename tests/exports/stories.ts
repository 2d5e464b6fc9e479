/** The stories that every export is tested on: the small fixture, the real story, and a made-up one with all that is hard to write. */
import type { Calendar, Corpus, Place } from '../../src/lib/corpus/types.ts';
import { foldersOf, loadGeodata } from '../../src/lib/geodata.server.ts';
import { filesOf, parseFiles, smallFiles, SMALL } from '../fixtures/small-corpus.ts';

export type Story = { name: string; corpus: Corpus; dates: Calendar; originals: Map<string, string> | undefined };

/** Texts by file name. */
function textsIn(folder: string): Map<string, string> {
	return new Map([...filesOf(folder)].map(([path, bytes]) => [path, new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)]));
}

function small(): { corpus: Corpus; dates: Calendar } {
	const { corpus, dates } = parseFiles(smallFiles());
	if (!corpus || !dates) throw new Error('the small corpus is broken');
	return { corpus, dates };
}

/** Words that break a careless writer of CSV, JSON or plain text. */
export const HARD_WORDS = [
	'=HYPERLINK("https://example.org","click")',
	'+1, "and" more',
	'-2 degrees',
	'@home',
	'\tindented',
	'\r\nreturned',
	'＝full width',
	'one line\nand “another”, with a comma and a "quote"',
	"'already an apostrophe"
];

/** Tokyo and Los Angeles, on either side of the antimeridian. */
const PACIFIC: Place[] = [
	{ id: 'tokyo', name: 'Tokyo', names: [], kind: 'capital', country: 'JP', coordinates: [139.6917, 35.6895], placed: 'named' },
	{ id: 'los-angeles', name: 'Los Angeles', names: [], kind: 'city', country: 'US', coordinates: [-118.2437, 34.0522], placed: 'named' }
];

function madeUp(): { corpus: Corpus; dates: Calendar } {
	const { corpus, dates } = small();
	const [event, harbour] = corpus.events as [Corpus['events'][0], Corpus['events'][0]];
	const [link] = corpus.links as [Corpus['links'][0]];
	const [excerpt] = corpus.excerpts as [Corpus['excerpts'][0]];
	const translation = { text: '=ils attendaient', by: 'Maarja Saar', language: 'fr' };
	const hard = HARD_WORDS.map((exact, i) => ({
		...excerpt,
		id: `hard-${i}`,
		exact,
		part: 'caption' as const,
		...(i === 0 && { translation })
	}));
	const addressed = {
		url: 'https://post.example/ferry',
		archived: 'https://archive.example/post.example/ferry',
		outlet: 'Harbour Post',
		author: 'Maarja Saar',
		sources: { outlet: { from: 'address' as const } }
	};
	return {
		corpus: {
			...corpus,
			articles: corpus.articles.map((article) => (article.id === excerpt.article ? { ...article, ...addressed } : article)),
			places: [...corpus.places, ...PACIFIC],
			excerpts: [...corpus.excerpts, ...hard],
			events: [
				{ ...event, places: [], date: '../2024-03', excerpts: ['hard-0', ...hard.slice(1).map(({ id }) => id)] },
				{ ...harbour, places: ['tokyo'] }
			],
			links: [
				{ ...link, id: 'east', from: 'tokyo', to: 'los-angeles' },
				{ ...link, id: 'west', from: 'los-angeles', to: 'tokyo' },
				{ ...link, id: 'within', from: 'tokyo', to: 'tokyo' }
			]
		},
		dates: { ...dates, '../2024-03': { earliest: '0001-01-01', latest: '2024-03-31', text: 'by March 2024' } }
	};
}

const { originals } = foldersOf(process.env);

export const STORIES: Story[] = [
	{ name: 'the small story', ...small(), originals: textsIn(`${SMALL}/originals`) },
	{ name: 'the real story', ...loadGeodata(), originals: originals === undefined ? undefined : textsIn(originals) },
	{ name: 'a made-up story', ...madeUp(), originals: undefined }
];

/** An excerpt's speaker and stance as a citation has them, up to the article: “Analysts (say)”. */
export function voiceIn({ actors }: Corpus, { speaker, with: others = [], stance }: Corpus['excerpts'][number]): string {
	const [first, ...rest] = [speaker, ...others].map((id) => actors.find((actor) => actor.id === id));
	const names = [first?.name ?? 'The article', ...rest.map((actor) => actor?.inSentence ?? actor?.name)].join(' and ');
	const many = rest.length > 0 || first?.plural;
	return `${names} (${many ? stance.replace(/ies$/, 'y').replace(/s$/, '') : stance})`;
}
