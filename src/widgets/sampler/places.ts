import { roundTo, ticks } from '../../plot/ticks.ts';
import { valueInterval } from './law.ts';
import { PER_ROW, type Layout } from './layout.ts';
import { CELL } from './marks.ts';
import type { Run } from './throws.ts';

const TITLE_PX = 9;

export function stripTitlePlace({ strip }: Layout): { x: number; y: number } {
  return { x: strip.left, y: strip.top - TITLE_PX };
}

/** Brings the latest outcomes from their own units to their place. */
export function stripPlace({ strip }: Layout): string {
  return `translate(${strip.left} ${strip.top}) scale(${roundTo(strip.width / (PER_ROW * CELL), 3)})`;
}

/** The values under the histogram. */
export function numberTicks({ name }: Layout): number[] {
  return ticks(valueInterval, name === 'wide' ? 2 : 4);
}

/** The face whose column was pressed. */
export function faceAt({ clientX, currentTarget }: MouseEvent & { readonly currentTarget: SVGElement }, { counts }: Run): number {
  const { left, width } = currentTarget.getBoundingClientRect();
  return Math.min(Math.max(Math.ceil(((clientX - left) / width) * counts.length), 1), counts.length);
}
