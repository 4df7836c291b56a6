/** The picture of a page, in pixels: what the places that show it ask for. */
export const CARD = { width: 1200, height: 630 } as const;
