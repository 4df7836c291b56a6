import { px } from '../../plot/px.ts';

/** Marks nearer to each other than this run together. */
const APART_PX = 2;

/**
 * A mark for every step of a walk, as the `d` of a row: `places` rise from left to right. Marks that no one could tell apart
 * run together into one bar.
 */
export function rugPath(places: Iterable<number>, top: number, height: number): string {
  let path = '';
  let from = Number.NaN;
  let to = Number.NaN;
  const write = (): void => {
    if (Number.isNaN(from)) return;
    const width = px(to - from);
    path += `M${px(from)} ${px(top)}${width > 0 ? `h${width}v${height}h${-width}z` : `v${height}`}`;
  };
  for (const place of places) {
    if (!(place - to < APART_PX)) {
      write();
      from = place;
    }
    to = place;
  }
  write();
  return path;
}
