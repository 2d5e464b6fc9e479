import { compareText } from '../../problems.ts';
import { sourceOf, type Fact } from '../../../corpus/articles/source-of.ts';
import type { Draft, Entry } from '../../draft.ts';
import { describe, problem, type Problem } from '../../problems.ts';
import type { ArticleSource } from '../../schema.ts';

type Article = Entry<ArticleSource>;

/**
 * Addresses of articles are addresses, what facts rest on is said of facts that are there, and what rests on an address has one with the words
 * that are named. Needs no originals.
 */
export function checkSources({ articles }: Draft): Problem[] {
	return articles.flatMap((article) => [...checkAddresses(article), ...checkOrigins(article)]);
}

function checkAddresses({ id, value, spot }: Article): Problem[] {
	return (['url', 'archived'] as const).flatMap((field) => {
		const address = value[field];
		if (address === undefined || isAddress(address)) return [];
		const expected = 'an address that begins with https:// or http://, without spaces, user name and text fragment';
		return [problem('ADDRESS_INVALID', spot(field), { id, field, found: describe(address), expected })];
	});
}

/** Whether a text is an absolute http or https address. A text fragment in it would contradict that of a quotation. */
function isAddress(text: string): boolean {
	try {
		const { protocol, username, password } = new URL(text);
		return /^https?:$/.test(protocol) && /^https?:\/\/[^\s/]/.test(text) && !/\s|:~:/.test(text) && username + password === '';
	} catch {
		return false;
	}
}

function checkOrigins({ id, value, spot }: Article): Problem[] {
	const addresses = [value.url, value.archived].filter((address) => address !== undefined);
	const facts = Object.keys(value.sources ?? {}).sort(compareText) as Fact[];
	return facts.flatMap((fact) => {
		if ((value[fact] ?? null) === null) {
			const found = `what ${fact} rests on, and no ${fact}`;
			return [problem('SOURCE_WITHOUT_FACT', spot('sources', fact), { id, field: fact, found, expected: `the ${fact}` })];
		}
		const { from, phrase } = sourceOf(value, fact);
		if (from !== 'address') return [];
		if (addresses.length === 0) {
			const details = { id, field: fact, found: `${fact} from an address, and no address`, expected: 'url or archived' };
			return [problem('SOURCE_WITHOUT_ADDRESS', spot('sources', fact, 'from'), details)];
		}
		const words = fact === 'published' ? value.publishedBasis.phrase : (phrase ?? null);
		if (words === null || addresses.some((address) => address.includes(words) || decoded(address).includes(words))) return [];
		const at = fact === 'published' ? spot('publishedBasis', 'phrase') : spot('sources', fact, 'phrase');
		const expected = `a part of ${addresses.join(' or ')}`;
		return [problem('SOURCE_PHRASE_NOT_FOUND', at, { id, field: 'phrase', found: describe(words), expected })];
	});
}

/** An address as people read it; as written where it is not well encoded. */
function decoded(address: string): string {
	try {
		return decodeURI(address);
	} catch {
		return address;
	}
}
