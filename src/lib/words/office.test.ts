import { expect, it } from 'vitest';
import type { Corpus, Excerpt } from '../corpus/types.ts';
import { officeIn } from './office.ts';

const excerpt = (id: string, article: string, speaker: string, others?: [string]): Excerpt =>
	({ id, article, speaker, language: 'fr', ...(others && { with: others }) }) as unknown as Excerpt;
const excerpts = [
	excerpt('named', 'monday', 'monday'),
	excerpt('promoted', 'tuesday', 'tuesday'),
	excerpt('said', 'monday', 'maiga'),
	excerpt('said-later', 'tuesday', 'maiga'),
	excerpt('said-last', 'wednesday', 'maiga'),
	excerpt('said-together', 'monday', 'maiga', ['other']),
	excerpt('said-by-another', 'monday', 'other')
];
const corpus = {
	articles: ['monday', 'tuesday', 'wednesday'].map((id) => ({ id })),
	places: [],
	actors: [
		{
			id: 'maiga',
			name: 'Colonel Maïga',
			offices: [
				{ words: 'porte-parole', excerpt: 'named' },
				{ words: 'ministre', excerpt: 'promoted' }
			]
		},
		{ id: 'other', name: 'Another' }
	],
	excerpts,
	events: [],
	links: [],
	disagreements: [],
	points: [],
	eventKinds: [],
	linkKinds: []
} as unknown as Corpus;
const officeOf = (id: string) =>
	officeIn(
		corpus,
		excerpts.find((each) => each.id === id)!
	);

it('an office is the one that the same article gives', () => {
	expect(officeOf('said')).toEqual({ words: 'porte-parole', language: 'fr' });
	expect(officeOf('said-later')).toEqual({ words: 'ministre', language: 'fr' });
});

it('there is none where the article gives none, where several speak, where the article speaks, and where no office is known', () => {
	expect(['said-last', 'said-together', 'named', 'said-by-another'].map(officeOf)).toEqual([null, null, null, null]);
});
