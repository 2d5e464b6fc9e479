import { excerptsOf } from '../../corpus/excerpts/excerpts-of.ts';
import { findItem, type Item, type Mark } from '../../corpus/queries.ts';
import { placesOf } from '../../corpus/index-corpus.ts';
import { speakersOf } from '../../corpus/speakers.ts';
import type { Actor, Article, Calendar, Corpus, Disagreement, Excerpt, Place } from '../../corpus/types.ts';
import type { ActorKind } from '../../corpus/source-vocabulary.ts';
import { foremostExcerpts } from '../../query/foremost.ts';
import { articleOf, briefTitle } from '../../words/article-name.ts';
import { titleOf } from '../../words/title.ts';
import { DATA_FILES } from '../files.ts';
import { addressesFrom, pathOf, type AddressOf } from './addresses.ts';
import { DATA_PAGE, type SitePage } from './site-pages.ts';
import { element } from './markup.ts';
import { previewOf } from './preview.ts';

type Node = { '@type': string } & Record<string, unknown>;

/** What programs read of a page: the element with its data as JSON-LD in the terms of schema.org; empty for a page without data. */
export function jsonLdOf(corpus: Corpus, dates: Calendar, { path, id }: SitePage, site: string | null): string {
	const writer = new Writer(corpus, dates, addressesFrom(site, path));
	const node = path === DATA_PAGE ? writer.dataset() : id === null ? null : writer.page(id);
	if (node === null) return '';
	const json = JSON.stringify({ '@context': 'https://schema.org', ...node });
	// `<` would let the words of a quotation end the element, or begin a comment that hides its end.
	return element('script', { type: 'application/ld+json' }, json.replaceAll('<', '\\u003c'));
}

/** schema.org has no armed groups and no groups of people that are no organisation: both are organisations there. */
const ORGANISATIONS: Record<Exclude<ActorKind, 'person'>, string> = {
	government: 'GovernmentOrganization',
	'armed-group': 'Organization',
	military: 'Organization',
	agency: 'GovernmentOrganization',
	company: 'Corporation',
	outlet: 'NewsMediaOrganization',
	organisation: 'Organization',
	group: 'Organization'
};

/** Writes a corpus in the terms of schema.org. What is not told as done is no event there, but a claim. */
class Writer {
	constructor(
		private readonly corpus: Corpus,
		private readonly dates: Calendar,
		private readonly address: AddressOf
	) {}

	/** The item of a page. */
	page(id: string): Node | null {
		const found = findItem(this.corpus, id);
		if (!found) return null;
		const title = titleOf(this.corpus, id);
		const url = this.address(pathOf(found) ?? '');
		switch (found.type) {
			case 'excerpt':
				return this.#quotation(found.item);
			case 'event':
			case 'link':
				return this.#mark(found, url, title);
			case 'place':
				return { ...this.#place(found.item), subjectOf: this.#foremost(found) };
			case 'actor':
				return { ...this.#actor(found.item), url, subjectOf: this.#foremost(found) };
			case 'article':
				return this.#article(found.item);
			case 'disagreement':
				return this.#question(found.item, url);
			case 'point':
				return { '@type': 'WebPage', '@id': url, name: found.item.text, citation: this.#foremost(found) };
			case 'between':
				return { '@type': 'WebPage', '@id': url, name: title, citation: this.#foremost(found) };
			case 'comparison':
				return { '@type': 'WebPage', '@id': url, name: title, about: found.item.articles.flatMap((each) => this.#named(each)) };
		}
	}

	/** The data of the story, with the files to download. */
	dataset(): Node {
		const { story, articles } = this.corpus;
		return {
			'@type': 'Dataset',
			'@id': this.address(DATA_PAGE),
			name: story.title,
			description: previewOf(this.corpus, this.dates, null).description,
			inLanguage: story.language,
			isAccessibleForFree: true,
			citation: articles.map((article) => this.#article(article)),
			distribution: DATA_FILES.map(({ name, type }) => ({
				'@type': 'DataDownload',
				name,
				encodingFormat: type,
				contentUrl: this.address(`data/${name}`)
			}))
		};
	}

	/**
	 * An excerpt: a quotation of the article, or of the speaker in whose words it stands; a claim of the speaker where an article tells it in
	 * other words.
	 */
	#quotation(excerpt: Excerpt): Node {
		const { id, exact, language, speech } = excerpt;
		const article = articleOf(this.corpus, excerpt);
		const speakers = speakersOf(excerpt).flatMap((speaker) => this.#named(speaker));
		const words = { '@id': this.address(`excerpt/${id}/`), text: exact, inLanguage: language };
		if (speech === 'own') return { '@type': 'Quotation', ...words, isPartOf: this.#article(article) };
		if (speech === 'direct') return { '@type': 'Quotation', ...words, creator: speakers, isPartOf: this.#article(article) };
		return { '@type': 'Claim', ...words, author: speakers, appearance: this.#article(article) };
	}

	/** The quotations that say most of an item. */
	#foremost(found: Item): Node[] {
		return foremostExcerpts(excerptsOf(this.corpus, found)).map((excerpt) => this.#quotation(excerpt));
	}

	#mark(found: Mark, url: string, name: string): Node {
		const { date, dateBasis, status } = found.item;
		const said = this.#foremost(found);
		if (status !== 'done' && status !== 'ongoing') return { '@type': 'Claim', '@id': url, name, appearance: said };
		const days = date === null || dateBasis.kind !== 'stated' ? undefined : this.dates[date];
		const day = days && days.earliest === days.latest ? { startDate: days.earliest } : {};
		const location = placesOf(found).flatMap((id) => this.#named(id));
		return { '@type': 'Event', '@id': url, name, ...day, ...(location.length > 0 && { location }), subjectOf: said };
	}

	#question({ question, versions }: Disagreement, url: string): Node {
		return {
			'@type': 'Question',
			'@id': url,
			name: question,
			text: question,
			answerCount: versions.length,
			suggestedAnswer: versions.map(({ answer, speaker, with: others = [], excerpts: [first] }) => ({
				'@type': 'Answer',
				text: answer,
				author: [speaker, ...others].flatMap((id) => this.#named(id)),
				citation: { '@id': this.address(`excerpt/${first}/`) }
			}))
		};
	}

	#article(article: Article): Node {
		const { id, title, url, author, outlet, language, published, publishedBasis } = article;
		const days = publishedBasis.kind === 'stated' ? this.dates[published] : undefined;
		return {
			'@type': 'NewsArticle',
			'@id': this.address(`article/${id}/`),
			headline: title ?? briefTitle(this.corpus, article),
			inLanguage: language,
			...(url !== undefined && { url }),
			...(author !== undefined && { author: { '@type': 'Person', name: author } }),
			...(outlet !== null && { publisher: { '@type': 'NewsMediaOrganization', name: outlet } }),
			...(days && days.earliest === days.latest && { datePublished: days.moment ?? days.earliest })
		};
	}

	/** A place; of an area, whose point stands for all of it, no point is given. */
	#place({ id, name, names, kind, country, placed, coordinates: [longitude, latitude] }: Place): Node {
		const type = kind === 'country' ? 'Country' : kind === 'region' ? 'Place' : 'City';
		return {
			'@type': type,
			'@id': this.address(`place/${id}/`),
			name,
			...others(name, names),
			...(country !== null && kind !== 'country' && { containedInPlace: { '@type': 'Country', identifier: country } }),
			...(placed !== 'approximate' && { geo: { '@type': 'GeoCoordinates', latitude, longitude } })
		};
	}

	#actor({ id, name, names, kind }: Actor): Node {
		const type = kind === 'person' ? 'Person' : ORGANISATIONS[kind];
		return { '@type': type, '@id': this.address(`actor/${id}/`), name, ...others(name, names) };
	}

	/** An article, a place or an actor by its id, named in brief. */
	#named(id: string): Node[] {
		const found = findItem(this.corpus, id);
		if (found?.type === 'article') return [this.#article(found.item)];
		if (found?.type !== 'place' && found?.type !== 'actor') return [];
		const { alternateName: _, ...node } = found.type === 'place' ? this.#place(found.item) : this.#actor(found.item);
		return [node];
	}
}

/** Other spellings of a name. */
function others(name: string, names: readonly string[]) {
	const alternateName = names.filter((each) => each !== name);
	return alternateName.length > 0 ? { alternateName } : {};
}
