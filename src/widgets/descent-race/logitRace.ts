import { activation, loss, optimize } from '../../math/index.ts';
import type { LossKind } from '../shared/trainingSet.ts';
import { goals, logitOf, MOST_STEPS, type Controls } from './model.ts';
import { pointAt, raceOf, type Race, type Track } from './race.ts';

type Start = Pick<Controls, 'z0' | 'eta'>;

const slopes = { ce: loss.binaryCrossEntropyD1, mse: loss.squaredErrorD1 };

/** Gradient descent on the logit of an example of class 1 until p is above the goal, at most {@link MOST_STEPS} steps. */
function track(kind: LossKind, { z0, eta }: Start): Track<number> {
  const goal = logitOf(goals.one);
  const slope = slopes[kind];
  const points: number[] = [];
  for (const z of optimize.gradientDescent({ gradient: (at: number) => slope(at, 1), start: z0, rate: eta, steps: MOST_STEPS })) {
    points.push(z);
    if (z > goal) break;
  }
  const arrived = pointAt({ points }, MOST_STEPS) > goal;
  return { points, arrival: arrived ? points.length - 1 : undefined, p: (step) => activation.sigmoid(pointAt({ points }, step)) };
}

/** Both losses from the same logit. */
export function logitRace(start: Start): Race<number> {
  return raceOf(track('ce', start), track('mse', start));
}

/** The first step of a loss from its start: how hard it pulls there, and how far that leads. */
export function firstStep(kind: LossKind, { z0, eta }: Start): { readonly pull: number; readonly length: number } {
  const pull = -slopes[kind](z0, 1);
  return { pull, length: eta * pull };
}
