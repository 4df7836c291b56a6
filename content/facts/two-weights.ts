import { fact, type Fact } from '../../src/facts/fact.ts';
import { optimize } from '../../src/math/index.ts';
import { ground } from '../../src/widgets/loss-surface/ground.ts';
import { hessianOf } from '../../src/widgets/loss-surface/lowest.ts';
import { gradientOf, params, pointsOf, RATE, read, STEPS, surfaceOf, weightRange, type Place } from '../../src/widgets/loss-surface/model.ts';
import { initialState } from '../../src/widgets/shared/params.ts';
import type { LossKind } from '../../src/widgets/shared/trainingSet.ts';

const plateau = initialState(params);
const reading = read(plateau);
const flipped = ground({ ...plateau, flip: true });

/** Steps until the loss is half of what it is at the start. */
function stepsToHalve(kind: LossKind): number {
  const height = surfaceOf(kind, plateau);
  const [start] = reading[kind].path;
  let taken = 0;
  for (const [w1 = 0, w2 = 0] of optimize.gradientDescent({ gradient: gradientOf(kind, plateau), start: start ?? [0, 0], rate: RATE, steps: 10_000 })) {
    if (height(w1, w2) < reading[kind].loss / 2) return taken;
    taken++;
  }
  throw new RangeError(`stepsToHalve: the loss has not halved in ${taken} steps`);
}

const NEWTON_STEPS = 60;

/** Places on the map where the gradient of mean squared error is 0, as far as Newton's method finds them from every half unit. */
function stationaryPlaces(): Place[] {
  const [gradient, hessian] = [gradientOf('mse', plateau), hessianOf('mse', plateau)];
  const found: Place[] = [];
  const isOnMap = (place: Place): boolean => place.every((weight) => weight >= weightRange.min && weight <= weightRange.max);
  const search = (start: Place): void => {
    let [w1, w2] = start;
    for (let i = 0; i < NEWTON_STEPS; i++) {
      const [g1, g2] = gradient([w1, w2]);
      const [a, b, d] = hessian([w1, w2]);
      const determinant = a * d - b * b;
      [w1, w2] = [w1 - (d * g1 - b * g2) / determinant, w2 - (a * g2 - b * g1) / determinant];
    }
    const isNew = !found.some((place) => Math.hypot(place[0] - w1, place[1] - w2) < 1e-6);
    if (isOnMap([w1, w2]) && Math.hypot(...gradient([w1, w2])) < 1e-12 && isNew) found.push([w1, w2]);
  };
  for (let i = 2 * weightRange.min; i <= 2 * weightRange.max; i++) for (let j = 2 * weightRange.min; j <= 2 * weightRange.max; j++) search([i / 2, j / 2]);
  return found;
}

const stationary = stationaryPlaces();
if (stationary.length !== 1) throw new RangeError(`two-weights: the text says that one point without a gradient was found, there are ${stationary.length}`);

export const twoWeights: Readonly<Record<string, Fact>> = {
  'surface-points': fact(pointsOf(plateau).length, { decimals: 0 }),
  'surface-steps': fact(STEPS, { decimals: 0 }),
  'surface-ce-pull': fact(reading.ce.pull, { decimals: 4 }),
  'surface-mse-pull': fact(reading.mse.pull, { significant: 4 }),
  'surface-ratio': fact(reading.ratio, { decimals: 0 }),
  'surface-ce-moved': fact(reading.ce.moved, { decimals: 2 }),
  'surface-mse-moved': fact(reading.mse.moved, { decimals: 2 }),
  'surface-ce-halved': fact(stepsToHalve('ce'), { decimals: 0 }),
  'surface-mse-halved': fact(stepsToHalve('mse'), { decimals: 0 }),
  'surface-stationary': fact(stationary.length, { decimals: 0 }),
  'surface-ce-shift': fact(flipped.ce.shift ?? Number.NaN, { decimals: 2 }),
  'surface-mse-shift': fact(flipped.mse.shift ?? Number.NaN, { decimals: 2 }),
};
