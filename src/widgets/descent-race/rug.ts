import { px } from '../../plot/px.ts';

/** Marks nearer to each other than this run together. */
const APART_PX = 3;
/** As wide as a mark is. */
const MARK_PX = 1.2;

/**
 * A mark for every step of a walk, as the `d` of a row to be drawn with a stroke as wide as the row is high: `places` rise from
 * left to right. Marks that no one could tell apart run together into one bar.
 */
export function rugPath(places: Iterable<number>, middle: number): string {
  const bars: { from: number; to: number }[] = [];
  for (const place of places) {
    const last = bars.at(-1);
    if (last !== undefined && place - last.to < APART_PX) last.to = place;
    else bars.push({ from: place, to: place });
  }
  let path = '';
  let pen = 0;
  for (const { from, to } of bars) {
    // Steps lead from one rounded place to the next, so that rounding does not add up.
    const start = px(from - MARK_PX / 2);
    const end = px(to + MARK_PX / 2);
    path += `${path === '' ? `M${start} ${px(middle)}` : `m${px(start - pen)} 0`}h${px(end - start)}`;
    pen = end;
  }
  return path;
}
