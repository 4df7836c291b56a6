/** The papers, in millimeters. */
export const formats = {
  A4: { width: 210, height: 297 },
  Letter: { width: 215.9, height: 279.4 },
} as const;

export type Format = keyof typeof formats;

export const formatNames = Object.keys(formats) as readonly Format[];

export const DEFAULT_FORMAT: Format = 'A4';

/** The left and the right margin of `@page` together. */
const MARGINS = 42;
const PX_PER_MM = 96 / 25.4;

/** What stands between the margins, in whole CSS pixels: what a container query measures on paper. */
export function textWidth(format: Format): number {
  return Math.round((formats[format].width - MARGINS) * PX_PER_MM);
}

/** The upper and the lower margin of `@page`, and what they leave of a page, in points from its foot. */
const [MARGIN_TOP, MARGIN_BOTTOM] = [20, 22];
const PT_PER_MM = 72 / 25.4;

export function textEdges(format: Format): { top: number; bottom: number } {
  return { top: (formats[format].height - MARGIN_TOP) * PT_PER_MM, bottom: MARGIN_BOTTOM * PT_PER_MM };
}
