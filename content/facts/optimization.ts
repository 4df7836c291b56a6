import { fact, type Fact } from '../../src/facts/fact.ts';
import { activation, loss, optimize } from '../../src/math/index.ts';
import { flatEigenvalues } from '../../src/widgets/softmax-gradient/flatEigenvalues.ts';

const { sigmoid, sigmoidPrime, softmax } = activation;
const ceSlope = (z: number): number => loss.binaryCrossEntropyD1(z, 1);
const mseSlope = (z: number): number => loss.squaredErrorD1(z, 1);

/** The first x ≥ `from` where `holds`, on a grid of `perUnit` points to the unit. */
function firstOnGrid(holds: (x: number) => boolean, from: number, perUnit: number): number {
  let i = Math.round(from * perUnit);
  while (!holds(i / perUnit)) i++;
  return i / perUnit;
}

/** The formula copied as it stands, to show where it fails. */
const naiveSigmoid = (z: number): number => 1 / (1 + Math.exp(-z));

const far = [10, 0, 0];
const second = [0, 1, 0];
const farP = softmax(far);
const farCe = loss.crossEntropyGradient(far, second);
const farMse = loss.meanSquaredErrorGradient(far, second);
const norm = (v: readonly number[]): number => Math.hypot(...v);

/** The eigenvalue of the flat direction is 0 and not merely close to it: it is written without decimals. */
const hessianFacts = (name: string, matrix: readonly (readonly number[])[]): Record<string, Fact> =>
  Object.fromEntries(flatEigenvalues(matrix).map((value, i) => [`hessian-${name}-${i + 1}`, fact(value, { decimals: value === 0 ? 0 : 4 })]));

const three = [-4, 5, 0];
const first = [1, 0, 0];
const componentOf = (gradient: readonly number[], k: number): number => gradient[k - 1] ?? Number.NaN;

const near = [4, 0, 0];
const further = [8, 0, 0];
const mseAt = (logits: readonly number[]): number => loss.meanSquaredError(logits, second);

/** Three examples that share one weight: x, label. */
const shared: readonly (readonly [number, number])[] = [[0.3, 0], [0.2, 1], [-10.3, 0]];
const sum = (ofExample: (x: number, y: number) => number): number => shared.reduce((total, [x, y]) => total + ofExample(x, y), 0);
const sharedMse = (w: number): number => sum((x, y) => loss.squaredError(w * x, y));
const sharedMseSlope = (w: number): number => sum((x, y) => x * loss.squaredErrorD1(w * x, y));
const sharedCeSlope = (w: number): number => sum((x, y) => x * loss.binaryCrossEntropyD1(w * x, y));

/** Zeros of `slope` on [−100, 100], rising: sign changes on a grid of hundredths, each then halved down. */
function stationaryPoints(slope: (w: number) => number): number[] {
  const points: number[] = [];
  for (let i = -10_000; i < 10_000; i++) {
    let [low, high] = [i / 100, (i + 1) / 100];
    if (Math.sign(slope(low)) === Math.sign(slope(high))) continue;
    for (let halving = 0; halving < 60; halving++) {
      const middle = (low + high) / 2;
      if (Math.sign(slope(middle)) === Math.sign(slope(low))) low = middle;
      else high = middle;
    }
    points.push((low + high) / 2);
  }
  return points;
}

/** The points with exactly as many stationary points as the text says there are: a change of the data stops the build. */
function expectPoints(points: readonly number[], count: number): readonly number[] {
  if (points.length !== count) throw new RangeError(`expectPoints: the text names ${count} stationary points, found ${points.length}`);
  return points;
}

const [mseLeft = Number.NaN, mseHill = Number.NaN, mseRight = Number.NaN] = expectPoints(stationaryPoints(sharedMseSlope), 3);
const [ceOnly = Number.NaN] = expectPoints(stationaryPoints(sharedCeSlope), 1);

function descentEnd(gradient: (w: number) => number): number {
  let end = Number.NaN;
  for (const w of optimize.gradientDescent({ gradient, start: -2, rate: 0.05, steps: 100_000 })) end = w;
  return end;
}

const thirdLogit = mseLeft * -10.3;

export const optimization: Readonly<Record<string, Fact>> = {
  'slope-at-0': fact(sigmoidPrime(0), { decimals: 2 }),
  'slope-at-2': fact(sigmoidPrime(2), { decimals: 4 }),
  'slope-at-5': fact(sigmoidPrime(5), { scientific: 3 }),
  'slope-at-10': fact(sigmoidPrime(10), { scientific: 3 }),
  'slope-at-20': fact(sigmoidPrime(20), { scientific: 3 }),

  'p-at-minus-10': fact(sigmoid(-10), { scientific: 3 }),
  'ce-slope-at-minus-2': fact(ceSlope(-2), { decimals: 4 }),
  'ce-slope-at-minus-5': fact(ceSlope(-5), { decimals: 6 }),
  'ce-slope-at-minus-10': fact(ceSlope(-10), { decimals: 6 }),
  'mse-slope-at-minus-2': fact(mseSlope(-2), { decimals: 4 }),
  'mse-slope-at-minus-5': fact(mseSlope(-5), { scientific: 3 }),
  'mse-slope-at-minus-10': fact(mseSlope(-10), { scientific: 3 }),
  'ce-slope-digits': fact(ceSlope(-10), { decimals: 9 }),
  'mse-slope-digits': fact(mseSlope(-10), { scientific: 8 }),
  'ratio-at-2': fact(ceSlope(-2) / mseSlope(-2), { decimals: 2 }),
  'ratio-at-5': fact(ceSlope(-5) / mseSlope(-5), { decimals: 2 }),
  'ratio-at-5-rounded': fact(ceSlope(-5) / mseSlope(-5), { decimals: 0 }),
  'ratio-at-10': fact(ceSlope(-10) / mseSlope(-10), { decimals: 2 }),
  'ce-pull-at-2': fact(-ceSlope(-2), { decimals: 4 }),
  'ce-pull-at-8': fact(-ceSlope(-8), { decimals: 4 }),
  'mse-pull-at-2': fact(-mseSlope(-2), { decimals: 4 }),
  'mse-pull-at-8': fact(-mseSlope(-8), { decimals: 4 }),

  'softmax-check': fact(softmax([3.7, 0])[0] ?? Number.NaN, { decimals: 6 }),
  'sigmoid-check': fact(sigmoid(3.7), { decimals: 6 }),
  'far-p-1': fact(farP[0] ?? Number.NaN, { decimals: 6 }),
  'far-ce-1': fact(farCe[0] ?? Number.NaN, { decimals: 6 }),
  'far-ce-2': fact(farCe[1] ?? Number.NaN, { decimals: 6 }),
  'far-ce-3': fact(farCe[2] ?? Number.NaN, { scientific: 3 }),
  'far-ce-norm': fact(norm(farCe), { decimals: 4 }),
  'far-mse-1': fact(farMse[0] ?? Number.NaN, { scientific: 3 }),
  'far-mse-2': fact(farMse[1] ?? Number.NaN, { scientific: 3 }),
  'far-mse-3': fact(farMse[2] ?? Number.NaN, { scientific: 3 }),
  'far-mse-norm': fact(norm(farMse), { scientific: 4 }),
  'far-norm-ratio': fact(norm(farCe) / norm(farMse), { decimals: 0 }),

  'three-ce-1': fact(componentOf(loss.crossEntropyGradient(three, first), 1), { decimals: 4 }),
  'three-mse-1': fact(componentOf(loss.meanSquaredErrorGradient(three, first), 1), { decimals: 4 }),

  'mse-curvature-3': fact(loss.squaredErrorD2(-3, 1), { decimals: 4 }),
  'ce-curvature-3': fact(loss.binaryCrossEntropyD2(-3, 1), { decimals: 4 }),
  'mse-peak-pull': fact(-mseSlope(-Math.LN2), { decimals: 4 }),
  'mse-pull-at-3': fact(-mseSlope(-3), { decimals: 4 }),

  ...hessianFacts('ce', loss.crossEntropyHessian(near, second)),
  ...hessianFacts('mse', loss.meanSquaredErrorHessian(near, second)),
  'jensen-average': fact((mseAt(near) + mseAt(further)) / 2, { decimals: 5 }),
  'jensen-middle': fact(mseAt([6, 0, 0]), { decimals: 5 }),

  'mse-minimum-left': fact(mseLeft, { decimals: 4 }),
  'mse-loss-left': fact(sharedMse(mseLeft), { decimals: 4 }),
  'mse-hill': fact(mseHill, { decimals: 4 }),
  'mse-loss-hill': fact(sharedMse(mseHill), { decimals: 4 }),
  'mse-minimum-right': fact(mseRight, { decimals: 4 }),
  'mse-loss-right': fact(sharedMse(mseRight), { decimals: 4 }),
  'mse-descent-end': fact(descentEnd(sharedMseSlope), { decimals: 4 }),
  'third-gap': fact(sigmoid(-thirdLogit), { scientific: 2 }),
  'third-mse-pull': fact(loss.squaredErrorD1(thirdLogit, 0), { scientific: 2 }),
  'third-ce-pull': fact(loss.binaryCrossEntropyD1(thirdLogit, 0), { decimals: 7 }),
  'ce-minimum': fact(ceOnly, { decimals: 4 }),
  'ce-descent-end': fact(descentEnd(sharedCeSlope), { decimals: 4 }),

  'sigmoid-becomes-1': fact(firstOnGrid((z) => naiveSigmoid(z) === 1, 30, 1000), { decimals: 3 }),
  'naive-slope-37': fact(naiveSigmoid(37) * (1 - naiveSigmoid(37)), { decimals: 0 }),
  'true-slope-37': fact(sigmoidPrime(37), { scientific: 3 }),
  'naive-loss-37': fact(-Math.log(1 - naiveSigmoid(37)), { decimals: 4 }),
  'true-loss-37': fact(loss.binaryCrossEntropy(37, 0), { decimals: 4 }),
};
