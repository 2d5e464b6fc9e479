/**
 * What the build prints while pictures are drawn, for `scripts/build.mjs` to show, which also runs before anything is installed.
 * @param {number} done
 * @param {number} all
 */
export const progressLine = (done, all) => `${done} of ${all} pictures`;
export const PROGRESS = /(\d+) of (\d+) pictures/g;
