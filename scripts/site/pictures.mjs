/** Adds the pictures to a built site: the icons, and where the address of the site is known the pictures that others show of its pages. */
import { tsImport } from 'tsx/esm/api';
import { siteAddress } from './address.mjs';
import { progressLine } from './picture-progress.mjs';
import { storyOfBuild } from './story-of-build.mjs';

/** @param {string} folder the built site */
export async function addPictures(folder) {
	/** @type {typeof import('../pictures/draw-pictures.ts')} */
	const { drawIcons, drawPictures } = await tsImport('../pictures/draw-pictures.ts', import.meta.url);
	await drawIcons(folder);
	// No page can name its picture without the address of the site, since a name has to be a whole address.
	if (siteAddress(process.env) === null) return;
	const story = (await storyOfBuild()).wholeStory();
	await drawPictures(folder, story, (done, all) => process.stdout.write(`${progressLine(done, all)}\n`));
}
