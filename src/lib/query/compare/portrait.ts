import { belongsTo } from '../../corpus/basis.ts';
import { articlesOfOutlet } from '../../corpus/excerpts/voices.ts';
import { actorsOf } from '../../corpus/index-corpus.ts';
import { marksOfActor, type Mark } from '../../corpus/queries.ts';
import { speakersOf } from '../../corpus/speakers.ts';
import type { Actor, Article, Calendar, Corpus, Excerpt } from '../../corpus/types.ts';
import { inTimeOrder } from '../time.ts';
import { byArticle, type ByArticle } from './by-article.ts';

/** What the data has of an actor. */
export type Portrait = {
	/** The articles whose outlet the actor is: their own voice is the actor's. */
	publishes: Article[];
	/** Those who speak or act for the actor. */
	members: Actor[];
	/** What the actor says, alone or together with others, by article, and the articles that quote nothing of it. */
	said: ByArticle;
	/** Whether the actor speaks nowhere. */
	unheard: boolean;
	/** What others say through the actor. */
	relayed: Excerpt[];
	/** What those say who belong to the actor, by way of any number of others; each with what is not among `said`. */
	saidByMembers: { actor: Actor; excerpts: Excerpt[] }[];
	/** The marks in which the actor takes part, in time order. */
	acts: Mark[];
	/** Further marks that rest on what the actor says or relays, in time order. */
	bearing: Mark[];
	/** What others say with one of the actor's own spellings in their words, by article. */
	named: ByArticle;
};

/** Works out what the data has of an actor. Nothing is read into the words: `named` looks for spellings alone. */
export function portraitOf(corpus: Corpus, dates: Calendar, actor: Actor): Portrait {
	const { id } = actor;
	const said = corpus.excerpts.filter((excerpt) => speakersOf(excerpt).includes(id));
	const publishes = articlesOfOutlet(corpus, actor);
	const own = new Set(marksOfActor(corpus, id));
	const marks = inTimeOrder(corpus, dates).filter((mark) => own.has(mark));
	const isNamed = naming(corpus, actor);
	const of = (others: readonly Actor[]) =>
		others.map((other) => ({
			actor: other,
			excerpts: corpus.excerpts.filter((excerpt) => speakersOf(excerpt).includes(other.id) && !said.includes(excerpt))
		}));
	return {
		publishes,
		members: corpus.actors.filter(({ memberOf }) => memberOf === id),
		said: byArticle(corpus, said),
		unheard: said.length === 0 && publishes.length === 0,
		relayed: corpus.excerpts.filter(({ via }) => via?.includes(id)),
		saidByMembers: of(corpus.actors.filter((other) => other.id !== id && belongsTo(corpus, other.id, id))).filter(
			({ excerpts }) => excerpts.length > 0
		),
		acts: marks.filter((mark) => actorsOf(mark).includes(id)),
		bearing: marks.filter((mark) => !actorsOf(mark).includes(id)),
		named: byArticle(
			corpus,
			corpus.excerpts.filter((excerpt) => !speakersOf(excerpt).some((each) => belongsTo(corpus, each, id)) && isNamed(excerpt.exact))
		)
	};
}

/** Whether a text has a spelling of an actor in it, in whole words. A spelling that another actor has too says nothing of either. */
function naming({ actors }: Corpus, { id, names }: Actor): (text: string) => boolean {
	const others = new Set(actors.flatMap((each) => (each.id === id ? [] : each.names)));
	const own = names.filter((name) => !others.has(name)).map(eitherCase);
	if (own.length === 0) return () => false;
	const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${own.join('|')})(?![\\p{L}\\p{N}])`, 'u');
	return (text) => pattern.test(text);
}

/** A pattern for a spelling as it stands in a sentence or begins one. */
function eitherCase(name: string): string {
	const [first = '', ...rest] = name;
	const cases = [...new Set([first.toLowerCase(), first.toUpperCase()])].map(escaped);
	return `(?:${cases.join('|')})${escaped(rest.join(''))}`;
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
