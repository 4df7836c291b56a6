import { curvePath } from '../../plot/curvePath.ts';
import { frame, type Frame } from '../../plot/frame.ts';
import { linePath, type Point } from '../../plot/path.ts';
import { shift } from '../../plot/px.ts';
import type { LossKind } from '../shared/trainingSet.ts';
import { ceTop, mapFrame, MSE_TOP, sliceFrame, type Layout } from './layout.ts';
import { placeOf, type Controls, type LossReading, type Place } from './model.ts';
import { lineThrough, lossAlong, sliceOf, type Line } from './slice.ts';

/** What moves on one map and in the slice under it, in the units that both drawings share. */
export interface Scene {
  /** The line of the slice across the map. */
  readonly line: string;
  readonly path: string;
  readonly end: Place;
  readonly slice: {
    readonly curve: string;
    readonly convex: boolean;
    readonly chord: string | undefined;
    /** Where the start is, as a part of the width and of the height of the slice. */
    readonly start: Point;
    readonly top: number;
  };
}

/** In units of the map: what lies nearer together than this is not told apart. */
const NEAR = 10;

function mapPath(places: readonly Place[]): string {
  const kept: Point[] = [];
  for (const [i, place] of places.entries()) {
    const point: Point = [Math.round(mapFrame.x.toPx(place[0])), Math.round(mapFrame.y.toPx(place[1]))];
    const last = kept.at(-1);
    if (last === undefined || i === places.length - 1 || Math.hypot(point[0] - last[0], point[1] - last[1]) >= NEAR) kept.push(point);
  }
  return linePath(kept);
}

/** The panel cut down to a part of its x axis. */
function partOf({ x, y, top, height }: Frame, [from, to]: Line['within']): Frame {
  return frame({ left: x.toPx(from), top, width: x.toPx(to) - x.toPx(from), height }, [from, to], y.domain);
}

export function sceneOf(kind: LossKind, controls: Controls, reading: LossReading): Scene {
  const line = lineThrough(controls);
  const [from, to] = line.within;
  const height = lossAlong(kind, controls);
  const { convex, chord } = sliceOf(kind, controls);
  // On a line every loss is highest at an end: as an average of convex functions, or held under ½.
  const top = kind === 'mse' ? MSE_TOP : ceTop(Math.max(height(from), height(to)));
  const panel = sliceFrame(top);
  return {
    line: mapPath([line.place(from), line.place(to)]),
    path: mapPath(reading.path),
    end: reading.path.at(-1) ?? placeOf(controls),
    slice: {
      curve: curvePath(height, partOf(panel, line.within)),
      convex,
      chord: chord && linePath([chord.from, chord.to].map(([s, l]): Point => [panel.x.toPx(s), panel.y.toPx(l)])),
      start: [line.start, reading.loss / top],
      top,
    },
  };
}

/** A place of the weights in a column of a drawing. */
export function pointIn({ map: { x, y } }: Layout, [w1, w2]: Place): Point {
  return [x.toPx(w1), y.toPx(w2)];
}

/** From the units of the map into a column of a drawing. */
export function mapTransform({ map, mapScale }: Layout): string {
  return `${shift(0, map.top)}scale(${mapScale})`;
}

/** The grip of the line in a column: ahead of the start, or behind it where there is no map ahead. */
export function gripIn(layout: Layout, controls: Pick<Controls, 'w' | 'a'>): Point {
  const { map, gripReach } = layout;
  const { direction: [u1, u2] } = lineThrough(controls);
  const [x, y] = pointIn(layout, placeOf(controls));
  const [ahead, behind] = [1, -1].map((sign): Point => [x + sign * u1 * gripReach, y - sign * u2 * gripReach]) as [Point, Point];
  const isOnMap = ([px, py]: Point): boolean => px >= map.left && px <= map.right && py >= map.top && py <= map.bottom;
  return isOnMap(ahead) || !isOnMap(behind) ? ahead : behind;
}

/** The direction in whole degrees that leads the line through a place of the drawing. */
export function angleTo([fromX, fromY]: Point, [x, y]: Point): number {
  const degrees = (Math.atan2(fromY - y, x - fromX) * 180) / Math.PI;
  return Math.round(degrees > 90 ? degrees - 180 : degrees < -90 ? degrees + 180 : degrees);
}

const SHORTEST_ARROW_PX = 14;

/** The head of the arrow of the first step, as a transform; none where the step is too short to be seen. */
export function arrowIn(layout: Layout, [start, first]: LossReading['path']): { readonly x: number; readonly y: number; readonly degrees: number } | undefined {
  if (start === undefined || first === undefined) return undefined;
  const [[x0, y0], [x, y]] = [pointIn(layout, start), pointIn(layout, first)];
  return Math.hypot(x - x0, y - y0) < SHORTEST_ARROW_PX ? undefined : { x, y, degrees: Math.round((Math.atan2(y - y0, x - x0) * 180) / Math.PI) };
}
