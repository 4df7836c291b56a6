import { frame, type Frame } from '../../plot/frame.ts';
import type { Interval } from '../../plot/scale.ts';
import { roundTo } from '../../plot/ticks.ts';
import type { LossKind } from '../shared/trainingSet.ts';
import { weightInterval } from './model.ts';

/** The map as both drawings hold it: the same paths in the same units, large enough for whole numbers, scaled into each drawing. */
export const MAP_SIZE = 1000;
export const mapFrame: Frame = frame({ left: 0, top: 0, width: MAP_SIZE, height: MAP_SIZE }, weightInterval, weightInterval);

/** Half the diagonal of the map is 6√2 = 8.49. */
export const alongInterval: Interval = [-8.5, 8.5];

/** The tops of the axes of the slices: mean squared error never exceeds ½, cross-entropy has no bound. */
export const MSE_TOP = 0.5;
const CE_TOPS = [2, 4, 6, 10, 16, 24] as const;

/** The least top of the axis that holds a loss. */
export function ceTop(highest: number): number {
  return CE_TOPS.find((top) => highest <= top) ?? Number.POSITIVE_INFINITY;
}

const SLICE_WIDTH = 270;
const SLICE_HEIGHT = 150;

/** A slice as both drawings hold it. */
export function sliceFrame(top: number): Frame {
  return frame({ left: 0, top: 0, width: SLICE_WIDTH, height: SLICE_HEIGHT }, alongInterval, [0, top]);
}

/** The drawings for a width, maps and slices: the same panels and the same 13 px text, laid out anew. */
export interface Layout {
  readonly name: 'wide' | 'narrow';
  readonly width: number;
  /** Where the column of each loss begins; the frames are the same in both. */
  readonly columns: Readonly<Record<LossKind, number>>;
  readonly map: Frame;
  readonly mapHeight: number;
  /** For the places of axes; its y axis runs from 0 to 1, the top of the axis. */
  readonly slice: Frame;
  readonly sliceHeight: number;
  readonly mapScale: number;
  readonly sliceScale: number;
  /** From the start to the grip of the line. */
  readonly gripReach: number;
}

interface Measures {
  readonly width: number;
  readonly left: number;
  readonly right: number;
  readonly gap: number;
  readonly gripReach: number;
}

/** The title of a panel, and the values of its axis. */
const ABOVE = 24;
const BELOW = 24;

function layout(name: Layout['name'], { width, left, right, gap, gripReach }: Measures): Layout {
  const size = (width - left - right - gap) / 2;
  const [mapScale, sliceScale] = [size / MAP_SIZE, roundTo(size / SLICE_WIDTH, 4)];
  const map = frame({ left: 0, top: ABOVE, width: size, height: size }, weightInterval, weightInterval);
  const slice = frame({ left: 0, top: ABOVE, width: size, height: SLICE_HEIGHT * sliceScale }, alongInterval, [0, 1]);
  const columns = { ce: left, mse: left + size + gap };
  return { name, width, columns, map, mapHeight: map.bottom + BELOW, slice, sliceHeight: slice.bottom + BELOW, mapScale, sliceScale, gripReach };
}

export const wide = layout('wide', { width: 620, left: 34, right: 6, gap: 40, gripReach: 62 });
export const narrow = layout('narrow', { width: 358, left: 26, right: 6, gap: 30, gripReach: 46 });
export const layouts: readonly Layout[] = [wide, narrow];
