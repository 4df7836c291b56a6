import { normal } from '../../math/index.ts';

/** What only numbers need; it comes when the reader asks for them. */
export const numbers = { cdf: normal.cdf, pdf: normal.pdf, sample: normal.sample };

export type Numbers = typeof numbers;
