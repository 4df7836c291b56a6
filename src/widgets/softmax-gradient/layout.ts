import { frame, type Frame } from '../../plot/frame.ts';
import type { Interval } from '../../plot/scale.ts';
import { cRange, classes, zRange, type ClassNumber } from './model.ts';

/** A drawing for a width: the same panels and the same 13 px text, laid out anew instead of scaled. */
export interface Layout {
  readonly name: 'wide' | 'narrow';
  readonly width: number;
  readonly height: number;
  /** Where the logits stand, each in a lane of its own. */
  readonly logits: Frame;
  /** Probabilities, labels and gradients, with a column for each class at its number on the x axis. */
  readonly columns: Frame;
  /** From the middle of a column: its bar and the feet of its two arrows. */
  readonly offsets: { readonly bar: number; readonly ce: number; readonly mse: number };
  readonly barWidth: number;
  /** The line of the legend. */
  readonly legend: number;
}

interface Measures {
  readonly width: number;
  readonly left: number;
  readonly right: number;
  readonly unit: number;
  readonly offsets: Layout['offsets'];
  readonly barWidth: number;
}

const ABOVE = 18;
/** A finger needs as much. */
export const LANE_PX = 44;
const AXIS = 50;
const LEGEND = 14;
const BELOW = 26;

const shifted: Interval = [zRange.min + cRange.min, zRange.max + cRange.max];

function layout(name: Layout['name'], { width, left, right, unit, offsets, barWidth }: Measures): Layout {
  const box = { left, width: width - left - right };
  const logits = frame({ ...box, top: ABOVE, height: LANE_PX * classes.length }, shifted, [0, 1]);
  const legend = logits.bottom + AXIS;
  const columns = frame({ ...box, top: legend + LEGEND, height: 2 * unit }, [0.5, classes.length + 0.5], [-1, 1]);
  return { name, width, height: columns.bottom + BELOW, logits, columns, offsets, barWidth, legend };
}

export const wide = layout('wide', { width: 620, left: 76, right: 14, unit: 120, offsets: { bar: -46, ce: 14, mse: 54 }, barWidth: 44 });
export const narrow = layout('narrow', { width: 358, left: 60, right: 6, unit: 96, offsets: { bar: -24, ce: 14, mse: 34 }, barWidth: 28 });
export const layouts: readonly Layout[] = [wide, narrow];

/** The middle of a class's lane. */
export function laneY({ logits }: Layout, k: ClassNumber): number {
  return logits.top + (k - 0.5) * LANE_PX;
}
