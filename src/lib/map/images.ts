import { loopParts } from '../scene/loops.ts';
import { countParts, numberParts } from '../scene/number-shape.ts';
import { SHAPES, type ShapePart } from '../scene/shapes.ts';
import { stemParts } from '../scene/stand-apart.ts';
import type { Scene, SceneLoop, ScenePlace } from '../scene/types.ts';
import type { Theme } from './theme.ts';

/** A name for an image; the name changes with the theme, so that a new theme asks for new images. */
export const imageName = (name: string, theme: Theme): string => `${name} ${theme.ink}`;

/** The name of a loop's image by the loop's look: loops that look alike share one image. */
export const loopName = (loop: SceneLoop, strong: boolean): string => `loop ${JSON.stringify(loopParts(loop, strong))}`;

/** The name of the image of the stem that joins a place with its point. */
export const stemName = ({ offset }: ScenePlace): string => `stem ${offset.join(' ')}`;

/** The name of the image of a point's number. */
export const numberName = (number: number): string => `number ${number}`;

/** The name of the image of the number of a strand's links. */
export const countName = (count: number): string => `count ${count}`;

/** The parts of an image that the style of a scene asks for by name, or undefined for any other name. */
export function partsOf(scene: Scene, theme: Theme, image: string): readonly ShapePart[] | undefined {
	const shape = Object.entries(SHAPES).find(([name]) => imageName(name, theme) === image);
	if (shape) return shape[1];
	const beside = scene.places.find((place) => imageName(stemName(place), theme) === image);
	if (beside) return stemParts(beside.offset);
	const numbered = scene.numbers.find(({ number }) => imageName(numberName(number), theme) === image);
	if (numbered) return numberParts(numbered.number);
	const counted = scene.counts.find(({ count }) => imageName(countName(count), theme) === image);
	if (counted) return countParts(counted.count);
	for (const loop of scene.loops)
		for (const strong of [false, true]) if (imageName(loopName(loop, strong), theme) === image) return loopParts(loop, strong);
	return undefined;
}
