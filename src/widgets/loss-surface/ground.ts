import type { LossKind } from '../shared/trainingSet.ts';
import { contourLines } from './contourLines.ts';
import { levelLabels, type LevelLabel } from './levelLabels.ts';
import { lowestPoint } from './lowest.ts';
import { kinds, type Place, type Surface } from './model.ts';

/** What belongs to a surface and stays while the start moves on it. */
export interface SurfaceGround {
  /** The `d` of its isolines. */
  readonly isolines: string;
  readonly labels: readonly LevelLabel[];
  readonly lowest: Place;
  /** Where the lowest point was without the wrong label, when there is one. */
  readonly before: Place | undefined;
  /** How far the wrong label has moved it. */
  readonly shift: number | undefined;
}

export type Ground = Readonly<Record<LossKind, SurfaceGround>>;

function groundOf(kind: LossKind, surface: Surface): SurfaceGround {
  const lowest = lowestPoint(kind, surface);
  const before = surface.flip ? lowestPoint(kind, { b: surface.b, flip: false }) : undefined;
  return {
    isolines: contourLines(kind, surface),
    labels: levelLabels(kind, surface),
    lowest,
    before,
    shift: before && Math.hypot(lowest[0] - before[0], lowest[1] - before[1]),
  };
}

export function ground(surface: Surface): Ground {
  const [ce, mse] = kinds.map((kind) => groundOf(kind, surface)) as [SurfaceGround, SurfaceGround];
  return { ce, mse };
}
