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

/** Places of the values beside the points at `z`, clear of each other and, where there is room, of their own curves. */
export function valuePlaces(panel: Frame, z: number, curves: readonly Curve[], side: Side, widthPx: number): Place[] {
  const x = panel.x.toPx(z);
  const wanted = curves.map((curve) => {
    const heightAt = (px: number): number => panel.y.toPx(curve(panel.x.toValue(px)));
    const along = [0, 1, 2, 3].map((part) => heightAt(x + side * (BESIDE_PX + (widthPx * part) / 3)));
    const point = heightAt(x);
    const above = Math.max(Math.min(point, ...along) - ABOVE_PX, point - FAR_PX - ABOVE_PX, panel.top + 2);
    const crossed = above === panel.top + 2 && along.some((height) => height < above + 4);
    return crossed ? Math.min(Math.max(point, ...along) + BELOW_PX, point + FAR_PX) : above;
  });
  return spread(wanted, LINE_PX, panel.top + 2, panel.bottom - 6).map((y) => ({
    x: x + side * BESIDE_PX,
    y,
    anchor: side === 1 ? 'start' : 'end',
  }));
}

/** Whether a fixed label has to make way for the guide line at `x` and the values beside it. */
export function makesWay(label: Box, x: number, values: readonly Box[]): boolean {
  return boxesMeet(label, { ...label, left: x - 4, width: 8 }) || values.some((value) => boxesMeet(label, value));
}
