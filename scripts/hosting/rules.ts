import { createHash } from 'node:crypto';
import { BRIEFLY, ENDINGS, EVERYWHERE, IMMUTABLE, TYPES } from '../headers.ts';
import { addressOf, type ChosenFile } from './chosen-files.ts';
import type { Answer } from './visit.ts';

/** What is wrong with an answer. `breaks`: something does not work for readers; `costs`: it works, but slower, or with less protection. */
export type Finding = { weight: 'breaks' | 'costs'; what: string; means: string };

/** A file that was visited. */
export type Visited = ChosenFile & { answer: Answer; https: boolean };

type Rule = {
	/** What is wrong, in a few words; null where nothing is. */
	wrong: (visited: Visited) => string | null;
	weight: Finding['weight'] | ((visited: Visited) => Finding['weight']);
	means: string;
};

/** Texts shorter than this are as long when compressed. */
const SHORT = 1000;
/** Seconds for which a page may be kept: an hour. */
const LONGEST = 3600;

const lacks = (name: string, value = EVERYWHERE[name]!) => ({
	wrong: ({ answer }: Visited) => (answer.headers.get(name) === value ? null : `no ${name}: ${value}`)
});
const typeOf = (value: string | null) => value?.split(';')[0]!.trim().toLowerCase() ?? '';
const expectedType = ({ file }: ChosenFile) => typeOf(TYPES.get(`/${file}`) ?? ENDINGS.get(file.split('.').at(-1)!) ?? '');
const secondsOf = (headers: Headers) => Number(/max-age=(\d+)/.exec(headers.get('cache-control') ?? '')?.[1] ?? 0);

const RULES: readonly Rule[] = [
	{
		...lacks('Access-Control-Allow-Origin'),
		weight: 'breaks',
		means: 'In a sandboxed frame scripts, fonts, data and the map’s worker are refused: the embed stays a drawn map.'
	},
	{
		...lacks('Cross-Origin-Resource-Policy'),
		weight: 'breaks',
		means: 'On isolated pages (with Cross-Origin-Embedder-Policy) the embed, or the helper’s script, is blank.'
	},
	{
		...lacks('Cross-Origin-Embedder-Policy'),
		weight: ({ sort }) => (sort === 'page' || sort === 'script' ? 'breaks' : 'costs'),
		means: 'On isolated pages the frame or the map’s worker is refused.'
	},
	{
		wrong: ({ answer, sort }) => (sort === 'page' && answer.headers.has('x-frame-options') ? 'X-Frame-Options is sent' : null),
		weight: 'breaks',
		means: 'Other sites cannot embed the map: the header cannot name hosts. To limit hosts, send frame-ancestors in its place.'
	},
	{
		wrong: (visited) => {
			const [sent, expected] = [typeOf(visited.answer.headers.get('content-type')), expectedType(visited)];
			return sent === expected || expected === '' || (/javascript$/.test(sent) && /javascript$/.test(expected))
				? null
				: `type ${sent || 'not sent'}, not ${expected}`;
		},
		weight: ({ sort }) => (sort === 'data' || sort === 'font' ? 'costs' : 'breaks'),
		means: 'Browsers run no script, apply no style and show no page of another type; programs take data for something else.'
	},
	{
		wrong: ({ answer, digest }) =>
			createHash('sha256').update(answer.body).digest('hex') === digest ? null : 'other bytes than SHA256SUMS says',
		weight: ({ sort }) => (sort === 'page' || sort === 'script' ? 'breaks' : 'costs'),
		means: 'The host changed the file on its way, or files of two builds are mixed: policies refuse added scripts, digests do not match.'
	},
	{
		wrong: ({ answer, file }) =>
			answer.body.length < SHORT || !/\.(html|js|css|json|geojson|jsonld|csv|txt|svg|xml)$/.test(file)
				? null
				: !answer.headers.has('content-encoding')
					? 'not compressed'
					: /accept-encoding/i.test(answer.headers.get('vary') ?? '')
						? null
						: 'compressed without Vary: Accept-Encoding',
		weight: 'costs',
		means: 'Readers wait for three times the bytes, or a cache between sends them what they cannot read.'
	},
	{
		wrong: ({ answer, file }) =>
			file.startsWith(IMMUTABLE.path.slice(1)) && secondsOf(answer.headers) < 31_536_000
				? `no Cache-Control: ${IMMUTABLE.cacheControl}`
				: null,
		weight: 'costs',
		means: 'Browsers ask again for files that never change.'
	},
	{
		wrong: ({ answer, file }) =>
			!file.startsWith(IMMUTABLE.path.slice(1)) && !file.startsWith('embed/v') && secondsOf(answer.headers) > LONGEST
				? `kept for ${secondsOf(answer.headers)} seconds`
				: null,
		weight: 'breaks',
		means: `A correction does not reach readers for that long; ${BRIEFLY} is enough.`
	},
	{ ...lacks('X-Content-Type-Options'), weight: 'costs', means: 'Browsers may guess another type.' },
	{ ...lacks('Referrer-Policy'), weight: 'costs', means: 'Outlets that are linked to learn which excerpt a reader came from.' },
	{
		wrong: ({ answer, sort }) => (sort === 'page' && !answer.headers.has('permissions-policy') ? 'no Permissions-Policy' : null),
		weight: 'costs',
		means: 'The pages could ask for a camera or a place, which they never do.'
	},
	{
		wrong: ({ answer, https }) => (https && !answer.headers.has('strict-transport-security') ? 'no Strict-Transport-Security' : null),
		weight: 'costs',
		means: 'A first visit can be led to a copy without encryption.'
	}
];

/** What is wrong with a visited file. What is not there has nothing else to judge. */
export function judge(visited: Visited): Finding[] {
	const { answer, file } = visited;
	if (answer.status !== 200) {
		const means = file.startsWith('embed/at/')
			? 'Frozen embeds are blank.'
			: 'It is part of the site: was all of it uploaded, names with _ and dots too?';
		return [{ weight: 'breaks', what: `status ${answer.status} for /${addressOf(file)}`, means }];
	}
	return RULES.flatMap(({ wrong, weight, means }) => {
		const what = wrong(visited);
		return what === null ? [] : [{ weight: typeof weight === 'function' ? weight(visited) : weight, what, means }];
	});
}
