import type { Box } from '../../plot/frame.ts';
import { linearScale, type Scale } from '../../plot/scale.ts';
import { ternary, type Ternary } from '../../plot/ternary.ts';
import type { Kinds } from './model.ts';

/** A panel of columns, one for each kind of outcome. */
export interface Columns extends Box {
  readonly bottom: number;
  readonly right: number;
  /** Half of a bar's width. */
  readonly half: number;
  readonly centers: readonly number[];
}

/** A drawing for a width and a number of kinds: the same 13 px text, laid out anew instead of scaled. */
export interface Layout {
  readonly name: 'wide' | 'narrow';
  readonly width: number;
  readonly height: number;
  /** θ as bars, or for three kinds as a point of a triangle. */
  readonly bars: Columns | undefined;
  readonly triangle: Ternary | undefined;
  readonly ratios: Columns;
  readonly meter: { readonly left: number; readonly right: number; readonly top: number };
}

const METER_PX = 102;

function columns(kinds: Kinds, box: Box, half: number): Columns {
  const step = box.width / kinds;
  return {
    ...box,
    bottom: box.top + box.height,
    right: box.left + box.width,
    half,
    centers: Array.from({ length: kinds }, (_, k) => box.left + step * (k + 0.5)),
  };
}

function layout(name: Layout['name'], width: number, meterTop: number, parts: Pick<Layout, 'bars' | 'triangle' | 'ratios'>): Layout {
  const [left, right] = name === 'wide' ? [12, 600] : [12, width - 12];
  return { name, width, height: meterTop + METER_PX, meter: { left, right, top: meterTop }, ...parts };
}

const wide = {
  6: layout('wide', 620, 434, {
    bars: columns(6, { left: 36, top: 46, width: 562, height: 166 }, 20),
    triangle: undefined,
    ratios: columns(6, { left: 36, top: 296, width: 562, height: 112 }, 20),
  }),
  3: layout('wide', 620, 420, {
    bars: undefined,
    triangle: ternary({ left: 14, top: 52, width: 340, height: 295 }),
    ratios: columns(3, { left: 408, top: 62, width: 200, height: 285 }, 20),
  }),
};

const narrow = {
  6: layout('narrow', 358, 374, {
    bars: columns(6, { left: 34, top: 46, width: 316, height: 140 }, 14),
    triangle: undefined,
    ratios: columns(6, { left: 34, top: 272, width: 316, height: 86 }, 14),
  }),
  3: layout('narrow', 358, 530, {
    bars: undefined,
    triangle: ternary({ left: 24, top: 46, width: 310, height: 270 }),
    ratios: columns(3, { left: 34, top: 388, width: 316, height: 90 }, 22),
  }),
};

export const layouts = { wide, narrow };

/** A scale over the height of a panel of columns, from 0 up. */
export function heightScale({ bottom, top }: Columns, most: number): Scale {
  return linearScale([0, most], bottom, top);
}
