import type { Box } from './frame.ts';

const isHan = (character: string): boolean => /\p{Script=Han}|[，。：（）“”]/u.test(character);

/** Width of a run of text, estimated well enough to keep labels apart: a Han character is one em, any other 0.56 em. */
export function textWidthPx(text: string, fontPx: number): number {
  let ems = 0;
  for (const character of text) ems += isHan(character) ? 1 : 0.56;
  return ems * fontPx;
}

/** Where a text stands: the start or the end of its baseline. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
}

/** The box around a text. */
export function textBox(text: string, { x, y, anchor }: Place, fontPx: number): Box {
  const width = textWidthPx(text, fontPx);
  return { left: anchor === 'start' ? x : x - width, top: y - fontPx, width, height: fontPx * 1.25 };
}

/**
 * Move heights apart until neighbors are at least `gap` from each other, all within [low, high], each as near as that
 * allows to where it wanted to be and in the same order. Where the room is too small they share it evenly.
 */
export function spread(wanted: readonly number[], gap: number, low: number, high: number): number[] {
  if (!(low < high)) throw new RangeError(`spread: the room must have low < high, got [${low}, ${high}]`);
  const room = wanted.length > 1 ? (high - low) / (wanted.length - 1) : Number.POSITIVE_INFINITY;
  const step = Math.min(gap, room);
  const order = wanted.map((_, i) => i).toSorted((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0) || a - b);
  // Isotonic fit: subtracting i·step turns "at least step apart" into "not falling".
  const blocks: { sum: number; count: number }[] = [];
  for (const [rank, i] of order.entries()) {
    let block = { sum: (wanted[i] ?? 0) - rank * step, count: 1 };
    let previous = blocks.at(-1);
    while (previous !== undefined && previous.sum / previous.count > block.sum / block.count) {
      block = { sum: previous.sum + block.sum, count: previous.count + block.count };
      blocks.pop();
      previous = blocks.at(-1);
    }
    blocks.push(block);
  }
  const placed = wanted.slice();
  let rank = 0;
  const top = high - (wanted.length - 1) * step;
  for (const { sum, count } of blocks) {
    const base = Math.min(Math.max(sum / count, low), top);
    for (let k = 0; k < count; k += 1, rank += 1) placed[order[rank] ?? 0] = base + rank * step;
  }
  return placed;
}
