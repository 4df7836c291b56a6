import { boxesMeet, type Box, type Frame } from '../../plot/frame.ts';
import { spread, type Place } from '../../plot/labels.ts';

/** From the guide line to a value. */
const BESIDE_PX = 13;
const LINE_PX = 16;
const ABOVE_PX = 9;
const BELOW_PX = 16;
/** A value never stands farther from its point than this. */
const FAR_PX = 26;

export type Side = 1 | -1;
export type Curve = (z: number) => number;

/** The side of the guide line on which the values stand: the open one, unless the edge of the panel is too near. */
export function valueSide(x: number, { left, right }: Frame, open: Side, widthPx: number): Side {
  const room = open === 1 ? right - x : x - left;
  return room >= BESIDE_PX + widthPx ? open : open === 1 ? -1 : 1;
}

/** Parts of a value's width at which lines are looked at. */
const PARTS = [0, 0.15, 0.3, 0.45, 0.6, 0.75, 0.9, 1];

/**
 * Places of the values beside the points at `z`, clear of each other and, where there is room, of their own curves. Where one would
 * still lie on a line, each goes to the first place that is free: beyond all curves, or on the other side of the guide line.
 */
export function valuePlaces(panel: Frame, z: number, curves: readonly Curve[], side: Side, widthPx: number, lines: readonly Curve[] = curves): Place[] {
  const x = panel.x.toPx(z);
  const [top, bottom] = [panel.top + 2, panel.bottom - 6];
  const heightAt = (curve: Curve, px: number): number => panel.y.toPx(curve(panel.x.toValue(px)));
  const along = (curve: Curve, at: Side): number[] => PARTS.map((part) => heightAt(curve, x + at * (BESIDE_PX + widthPx * part)));
  const over = (point: number, heights: readonly number[]): number => Math.max(Math.min(point, ...heights) - ABOVE_PX, point - FAR_PX - ABOVE_PX, top);
  const under = (point: number, heights: readonly number[]): number => Math.min(Math.max(point, ...heights) + BELOW_PX, point + FAR_PX);
  const place = (at: Side, y: number): Place => ({ x: x + at * BESIDE_PX, y, anchor: at === 1 ? 'start' : 'end' });
  const isOnLine = ({ y, anchor }: Place): boolean =>
    lines.some((line) => along(line, anchor === 'start' ? 1 : -1).some((height) => height > y - LINE_PX + 4 && height < y + 4));

  const wanted = curves.map((curve) => {
    const [point, heights] = [heightAt(curve, x), along(curve, side)];
    const above = over(point, heights);
    return above === top && heights.some((height) => height < above + 4) ? under(point, heights) : above;
  });
  const places = spread(wanted, LINE_PX, top, bottom).map((y) => place(side, y));
  if (!places.some(isOnLine)) return places;
  const sides = [side, valueSide(x, panel, side === 1 ? -1 : 1, widthPx)];
  // The lower curve first, so that the value of the upper one can stand on its own.
  const taken: Place[] = [];
  for (const [i, curve] of [...curves.entries()].toReversed()) {
    const point = heightAt(curve, x);
    const lower = taken[0];
    const beside = [over, under].flatMap((near) => sides.map((at) => place(at, near(point, along(curve, at)))));
    const beyond = sides.map((at) => place(at, over(point, curves.flatMap((each) => along(each, at)))));
    const stacked = lower === undefined ? [] : beyond.filter(({ anchor }) => anchor === lower.anchor).map((each) => ({ ...each, y: Math.min(lower.y - LINE_PX, each.y) }));
    const free = [...beside.slice(0, 1), ...stacked, ...beside, ...beyond].find(
      (each) => each.y >= top && each.y <= bottom && each.y > point - FAR_PX - LINE_PX && !isOnLine(each) && (lower?.anchor !== each.anchor || lower.y - each.y >= LINE_PX),
    );
    taken.unshift(free ?? places[i] ?? place(side, point));
  }
  return taken;
}

/** Whether a fixed label has to make way for the guide line at `x` and the values beside it. */
export function makesWay(label: Box, x: number, values: readonly Box[]): boolean {
  return boxesMeet(label, { ...label, left: x - 4, width: 8 }) || values.some((value) => boxesMeet(label, value));
}
