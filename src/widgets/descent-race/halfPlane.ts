import { PLANE } from './layout.ts';
import type { Weights } from '../shared/trainingSet.ts';

type Place = readonly [x1: number, x2: number];

const corners: readonly Place[] = [
  [-PLANE.x1, PLANE.low],
  [PLANE.x1, PLANE.low],
  [PLANE.x1, PLANE.high],
  [-PLANE.x1, PLANE.high],
];

export interface HalfPlane {
  /** The corners of the part of the plane where the model says class 1. */
  readonly area: readonly Place[];
  /** The ends of the boundary; none where the model says one class all over. */
  readonly boundary: readonly Place[];
}

/** Where a model of two weights and a bias says class 1, cut out of the plane that is drawn. */
export function halfPlane([w1 = 0, w2 = 0, b = 0]: Weights): HalfPlane {
  const height = ([x1, x2]: Place): number => w1 * x1 + w2 * x2 + b;
  const area: Place[] = [];
  const boundary: Place[] = [];
  for (const [i, corner] of corners.entries()) {
    const next = corners[(i + 1) % corners.length] ?? corner;
    const [here, there] = [height(corner), height(next)];
    if (here > 0) area.push(corner);
    if (here > 0 !== there > 0) {
      const part = here / (here - there);
      const crossing: Place = [corner[0] + part * (next[0] - corner[0]), corner[1] + part * (next[1] - corner[1])];
      area.push(crossing);
      boundary.push(crossing);
    }
  }
  return { area, boundary };
}
