import { sha256 } from '@noble/hashes/sha2.js';
import { correctionsOf, type Corrected } from '../../corpus/corrections.ts';
import type { Corpus } from '../../corpus/types.ts';
import { asHtml } from '../../words/as-html.ts';
import { elsewhereWordsFor } from '../../words/sections/elsewhere.ts';
import { titleOf } from '../../words/title.ts';
import { addressesFrom, pathOf } from './addresses.ts';
import { element } from './markup.ts';

/** The path of the feed. */
export const FEED = 'feed.xml';
/** The most entries of the feed: the page on how to read the map has all. */
const MOST = 100;

/**
 * The corrections as an Atom feed (RFC 4287), the newest first. Ids are made of what was corrected and when, so that they stay where the
 * site moves; links are relative where the site's address is not known.
 *
 * @param site the address of the site, with a slash at its end, or null
 */
export function feedXml(corpus: Corpus, site: string | null): string {
	const { story } = corpus;
	const words = elsewhereWordsFor(story.language).feed;
	const address = addressesFrom(site, FEED);
	const id = (parts: readonly string[] = []) => uuidOf([story.id, ...parts].join('\n'));
	const text = (name: string, content: string) => element(name, {}, asHtml(content));
	const link = (path: string, attributes = {}) => element('link', { ...attributes, href: address(path) }, '');
	const midnight = (day: string) => text('updated', `${day}T00:00:00Z`);
	const corrections = correctionsOf(corpus).slice(0, MOST);
	const entryOf = ({ found, date, change, reason }: Corrected, i: number) => {
		// Corrections of one thing on one day are told apart by their number.
		const earlier = corrections.slice(0, i).filter((each) => each.found === found && each.date === date).length;
		const content = [
			text('id', id([found.item.id, date, ...(earlier > 0 ? [String(earlier + 1)] : [])])),
			text('title', words.entry(titleOf(corpus, found.item.id))),
			midnight(date),
			link(pathOf(found) ?? ''),
			text('content', [change, reason].join(' '))
		];
		return `${element('entry', {}, content.join(''))}\n`;
	};
	const head = [
		text('id', id()),
		text('title', words.title(story.title)),
		// A feed has a date also where nothing was corrected yet; the day of the build would change with every build.
		midnight(corrections[0]?.date ?? '1970-01-01'),
		element('author', {}, text('name', story.title)),
		link(''),
		link(FEED, { rel: 'self', type: 'application/atom+xml' })
	];
	const feed = { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': story.language };
	return `${element('feed', feed, `${head.join('')}\n${corrections.map(entryOf).join('')}`)}\n`;
}

/** A name for a text that is the same wherever it is made: a UUID of version 8 (RFC 9562), made of the SHA-256 of the text. */
function uuidOf(text: string): string {
	const bytes = sha256(new TextEncoder().encode(text)).slice(0, 16);
	bytes[6] = (bytes[6]! & 0x0f) | 0x80;
	bytes[8] = (bytes[8]! & 0x3f) | 0x80;
	const digits = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
	return `urn:uuid:${digits.replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5')}`;
}
