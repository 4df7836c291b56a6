import { linearScale, type Interval, type Scale } from './scale.ts';

/** An axis-parallel rectangle in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A panel of a plot: its box, and the scales that lead from data into it. */
export interface Frame extends Box {
  readonly right: number;
  readonly bottom: number;
  readonly x: Scale;
  readonly y: Scale;
}

/** A frame over `box` whose x axis points right and whose y axis points up. */
export function frame(box: Box, x: Interval, y: Interval): Frame {
  const right = box.left + box.width;
  const bottom = box.top + box.height;
  return { ...box, right, bottom, x: linearScale(x, box.left, right), y: linearScale(y, bottom, box.top) };
}

/** Whether two boxes share a point. */
export function boxesMeet(a: Box, b: Box): boolean {
  return a.left <= b.left + b.width && b.left <= a.left + a.width && a.top <= b.top + b.height && b.top <= a.top + a.height;
}
