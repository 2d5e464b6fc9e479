/**
 * The side of the whole world in the units of `basemap.svg`: Web Mercator, x from 0 at 180 degrees west, y from 0 at 85.0511 degrees north.
 * At 8192 a rounded unit is less than a pixel up to zoom 4.
 */
export const BASEMAP_UNITS = 8192;
