import type { FactOrigin } from '../../corpus/source-vocabulary.ts';
import type { Basis, Placed, PlaceKind, Sides, Succession } from '../../corpus/vocabulary.ts';
import { joined, parts, sentence, type Naming, type Part } from '../sentence.ts';
import { counts, english } from './counts.ts';
import { actor } from './panels/actor.ts';
import { byArticle } from './panels/by-article.ts';
import { comparison } from './panels/comparison.ts';

type Figure = 'events' | 'links' | 'contested' | 'places' | 'excerpts' | 'articles' | 'speakers';

const speakersQuoted = english({ one: '# speaker quoted', other: '# speakers quoted' });
const rest = english({ one: 'rests', other: 'rest' });

/** The panels of open items and their cards. */
export const panels = {
	actor,
	byArticle,
	comparison,
	bar: { name: 'This panel', back: 'Back', toMap: 'To the map' },
	article: {
		kicker: 'Article',
		headline: 'Headline',
		outlet: 'Outlet',
		author: 'Author',
		credit: 'Credit:',
		published: 'Published',
		address: 'Address',
		archived: 'Archived copy',
		imageCaption: 'Caption',
		/** What a fact about an article rests on; the words that tell it follow in quotation marks, where there are any. */
		origins: {
			text: 'From the text of the article',
			page: 'From the page, not the text',
			address: 'From the address of the page, not the text'
		} satisfies Record<FactOrigin, string>,
		told: ': ',
		original: 'Original',
		digest: (sha256: string) => `SHA-256 ${sha256}`,
		excerpts: (n: number) => `${counts.excerpts(n)}, in reading order`,
		/** Why marks light up with an article. */
		lit: (n: number) => `Lit on the map: ${counts.marks(n)} that ${rest(n)} on its words`
	},
	excerpt: {
		kicker: 'Excerpt',
		more: 'In context, source, citation',
		copy: 'Copy with citation',
		copyLink: 'Copy link',
		copied: 'Copied',
		notCopied: 'Not allowed here: select the words and copy them',
		own: 'this excerpt',
		/** The same words where they were published, and in a kept copy of that page. */
		passage: 'in the article',
		archived: 'in the archived copy',
		supports: 'Supports',
		alsoSupports: 'Also supports',
		answers: (n: number) => `Answers ${counts.questions(n)} on which accounts differ`,
		called: (n: number) => `Answers ${counts.questions(n)} on names and words`
	},
	corrections: 'Corrections',
	list: {
		sort: 'Sort by',
		orders: { time: 'time', place: 'place', article: 'article' },
		copyView: 'Copy a link to this view',
		/** What answers the question, in figures. */
		figures: ({ events, links, contested, places, excerpts, articles, speakers }: Record<Figure, number>) =>
			[
				`In figures: ${counts.events(events)} and ${counts.links(links)}${contested > 0 ? `, accounts differ on ${counts.number(contested)}` : ''}`,
				`${counts.places(places)}`,
				`${counts.excerpts(excerpts)} from ${counts.articles(articles)}`,
				`${speakersQuoted(speakers)}.`
			].join('; ')
	},
	sharedWording: {
		before: 'These two articles use the same words: ',
		after: '. One text printed twice is not two confirmations.'
	},
	disagreement: {
		kicker: 'Accounts differ',
		/** The kicker of a question that is only about what somebody or something is called. */
		wording: 'Names and words',
		/** `counted` says how many answers there are, and how many positions. */
		order: (counted: string) => `${counted}, in the order of the data. None is preferred.`,
		/** The answers of one position, folded: how many, and who gives them. */
		folded: (n: number, names: string[]) => `${counts.answers(n)}: ${names.join('; ')}`,
		/** The questions about names and words that bear on a mark or a point, folded. */
		called: (n: number) => `What it is called: ${counts.questions(n)}`,
		bearsOn: 'What it bears on',
		sideBySide: 'The words side by side'
	},
	mark: {
		status: 'Status',
		basis: 'On whose word',
		/** Of those who act themselves their own account, which `reading.ts` words. */
		bases: {
			article: 'told by an article',
			other: 'by the other side',
			third: 'by a third party'
		} satisfies Record<Exclude<Basis, 'own'>, string>,
		when: 'When',
		from: 'From',
		to: 'To',
		between: 'Between',
		and: 'And',
		/** The words between the name of an actor and the place where the map shows the actor. */
		onMapAt: ', on the map at ',
		/** The two places of a link in the line under the title. */
		sides: {
			'from-to': (from: string, to: string) => `${from} to ${to}`,
			between: (one: string, other: string) => `${one} and ${other}`
		} satisfies Record<Sides, (from: string, to: string) => string>,
		differ: 'Where accounts differ',
		moreQuestions: english({ one: '# more question', other: '# more questions' }),
		others: 'Further quotations',
		more: english({ one: '# more excerpt', other: '# more excerpts' }),
		where: 'Where',
		nowhere: 'The articles do not say; not drawn on the map',
		nowhereInBrief: 'no place given',
		/** Why other marks light up with one that has no place of its own. */
		lit: (n: number) => `Lit on the map in its stead: ${counts.marks(n)} that ${rest(n)} on the same words`,
		who: 'Who',
		/** Who acts together with one side of a link, and against whom. */
		with: 'Together with',
		against: 'Against',
		fought: 'Sides',
		opposed: (sides: readonly Naming[]) => joined(sides, ', against '),
		/** Introduces those who take part, in the words of the articles. */
		whoIsWho: (names: string) => `Who is who: ${names}`,
		called: 'called ',
		memberOf: (name: Part) => sentence`speaks or acts for ${name}`
	},
	/** What a mark comes after, and what comes after it, before the title of the other mark. */
	succession: {
		/** Before the article that says so. */
		source: 'source:',
		before: { because: 'Because of:', after: 'After:', answer: 'In answer to:' } satisfies Record<Succession, string>,
		after: { because: 'Led to:', after: 'Followed by:', answer: 'Answered by:' } satisfies Record<Succession, string>
	},
	between: {
		/** The links of a fan in a row, where their lines lie too near each other for a finger. */
		fan: 'The links one by one'
	},
	point: {
		/** The way through the points. */
		steps: 'The story in points',
		step: (number: number, of: number) => `${number} of ${of}`,
		previous: 'Previous',
		next: 'Next',
		differ: 'Accounts differ',
		marks: 'On the map'
	},
	place: {
		spellings: (names: string[]) => ['Also spelled ', ...parts('name', names, ', '), '.'],
		spellingsOfArea: (names: string[]) => ['The articles write ', ...parts('name', names, ', '), '.'],
		position: (latitude: string, longitude: string) => `${latitude}°, ${longitude}° (latitude, longitude).`,
		positionOfArea: (latitude: string, longitude: string) => `The point stands at ${latitude}°, ${longitude}° (latitude, longitude).`,
		here: (name: string) => `At ${name}`,
		kinds: { capital: 'Capital', city: 'City', town: 'Town', region: 'Region', country: 'Country' } satisfies Record<PlaceKind, string>,
		placed: {
			named: 'Named in the articles.',
			implied: 'No article names this place. It stands on the map for a state or body that the articles name.',
			approximate: 'An area: the point stands for all of it.'
		} satisfies Record<Placed, string>
	}
};
