import type { LossKind } from '../shared/trainingSet.ts';
import { levelLabels, type LevelLabel } from './levelLabels.ts';
import { lowestPoint } from './lowest.ts';
import type { Place, Surface } from './model.ts';

/** What belongs to a surface and stays while the start moves on it. */
export interface SurfaceGround {
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
    labels: levelLabels(kind, surface),
    lowest,
    before,
    shift: before && Math.hypot(lowest[0] - before[0], lowest[1] - before[1]),
  };
}

export function ground(surface: Surface): Ground {
  return { ce: groundOf('ce', surface), mse: groundOf('mse', surface) };
}
