import type { Box } from '../../plot/frame.ts';

/** A drawing for a width: the same panels and the same 13 px text, laid out anew instead of scaled. */
export interface Layout {
  readonly name: 'wide' | 'narrow';
  readonly width: number;
  readonly height: number;
  /** The latest outcomes. */
  readonly strip: Box;
  /** Counts of the classes, or of the bins. */
  readonly bars: Box;
  /** The difference from the expected total, over n. */
  readonly drift: Box;
  /** The share of the throws, or the mean, over n. */
  readonly share: Box;
}

interface Measures {
  readonly width: number;
  readonly left: number;
  readonly right: number;
  /** What the traces leave free on the right, for the value at their end. */
  readonly value: number;
  readonly barsHeight: number;
  readonly traceHeight: number;
}

/** The latest outcomes stand in rows as one reads. */
export const PER_ROW = 20;
export const ROWS = 3;

const ABOVE_STRIP = 24;
const ABOVE_BARS = 32;
/** Names of the classes under the bars. */
const UNDER_BARS = 66;
const BETWEEN_TRACES = 34;
const BELOW = 42;

function layout(name: Layout['name'], { width, left, right, value, barsHeight, traceHeight }: Measures): Layout {
  const inner = width - left - right;
  const strip = { left, top: ABOVE_STRIP, width: inner, height: Math.round((ROWS * inner) / PER_ROW) };
  const bars = { left, top: strip.top + strip.height + ABOVE_BARS, width: inner, height: barsHeight };
  const trace = { left, width: width - left - value, height: traceHeight };
  const drift = { ...trace, top: bars.top + barsHeight + UNDER_BARS };
  const share = { ...trace, top: drift.top + traceHeight + BETWEEN_TRACES };
  return { name, width, height: Math.ceil(share.top + traceHeight + BELOW), strip, bars, drift, share };
}

export const wide = layout('wide', { width: 620, left: 54, right: 14, value: 66, barsHeight: 184, traceHeight: 138 });
export const narrow = layout('narrow', { width: 358, left: 50, right: 8, value: 58, barsHeight: 104, traceHeight: 84 });
export const layouts: readonly Layout[] = [wide, narrow];
