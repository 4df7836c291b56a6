import { loss } from '../../math/index.ts';
import type { MarkerShape } from '../../plot/Marker.tsx';
import type { LossKind } from '../shared/trainingSet.ts';
import type { Layout } from './layout.ts';
import { losses } from './model.ts';
import { pointAt, stepWithin, type Race } from './race.ts';
import { rugPath } from './rug.ts';

export const shapes: Readonly<Record<LossKind, MarkerShape>> = { ce: 'disc', mse: 'square' };

/** What is plotted over z. */
export const lossOf = {
  ce: (z: number): number => loss.binaryCrossEntropy(z, 1),
  mse: (z: number): number => loss.squaredError(z, 1),
} as const;

/** Of one loss, in pixels. */
export interface LogitRunner {
  readonly kind: LossKind;
  readonly x: number;
  readonly y: number;
  /** Marks of the steps so far. */
  readonly rug: string;
}

const ROW_GAP = 4;

/** Where both losses stand on their curves after `t` steps, and a mark for every step on the way. */
export function logitScene({ loss: panel, rug }: Layout, race: Race<number>, t: number): readonly LogitRunner[] {
  const height = (rug.height - ROW_GAP) / 2;
  return losses.map((kind, row) => {
    const track = race[kind];
    const z = pointAt(track, t);
    const walked = track.points.slice(0, stepWithin(track.points, t) + 1);
    return {
      kind,
      x: panel.x.toPx(z),
      y: panel.y.toPx(lossOf[kind](z)),
      rug: rugPath(walked.map(rug.x.toPx), rug.top + height / 2 + row * (height + ROW_GAP)),
    };
  });
}
