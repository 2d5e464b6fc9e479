/** The size of the pictures of pages, in pixels: the one that Open Graph and Twitter cards show whole. */
export const PICTURE = { width: 1200, height: 630 } as const;
