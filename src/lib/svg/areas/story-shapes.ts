import type { Brief } from '../../corpus/brief.ts';
import type { Calendar } from '../../corpus/types.ts';
import { drawnOf } from '../../scene/drawn.ts';
import { buildScene } from '../../scene/scene.ts';
import type { CountryShapes } from './country-shapes.ts';
import countries from './countries.json';

// For the build alone: no page loads the shapes of all countries.

/** The codes of the countries among the marks, by the ids of their places, as far as the drawn basemap has the shapes of the countries. */
export const shapesByPlace = ({ places }: Brief): Readonly<Record<string, string>> =>
	Object.fromEntries(
		places.flatMap(({ id, kind, country }) => (kind === 'country' && country !== null && country in countries ? [[id, country]] : []))
	);

/** The shapes of the countries among the marks. */
export const storyShapes = (corpus: Brief): CountryShapes => shapesOf(Object.values(shapesByPlace(corpus)));

/** The shapes that the first map draws. */
export function firstShapes(corpus: Brief, dates: Calendar): CountryShapes {
	const marks = [...corpus.events, ...corpus.links].map(({ id }) => id);
	const layout = { leans: {}, labels: [], numbers: {}, captions: [], shapes: shapesByPlace(corpus) };
	const { places } = buildScene({ corpus, layout }, { drawn: drawnOf(corpus, dates, marks, undefined, false) });
	return shapesOf(places.flatMap(({ area }) => area ?? []));
}

function shapesOf(codes: readonly string[]): CountryShapes {
	const wanted = new Set(codes);
	return Object.fromEntries(Object.entries(countries).filter(([code]) => wanted.has(code)));
}
