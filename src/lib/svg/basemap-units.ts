/**
 * The side of the whole world in the units of `basemap.svg`: Web Mercator, x from 0 at 180 degrees west, y from 0 at 85.0511 degrees north.
 * At 4096 a rounded unit is a pixel at zoom 3.
 */
export const BASEMAP_UNITS = 4096;
