import { activation, loss } from '../../math/index.ts';

/** An example with two features and a true class. */
export interface LabelledPoint {
  readonly x1: number;
  readonly x2: number;
  readonly y: 0 | 1;
}

export type LossKind = 'ce' | 'mse';

/** w₁, w₂ and, where the model has one, the bias b: a list of two leaves the bias out. */
export type Weights = readonly number[];

const point = (x1: number, x2: number, y: 0 | 1): LabelledPoint => ({ x1, x2, y });

/** Twelve examples that no straight line separates, so that cross-entropy has its minimum at finite weights. Squared error has too where the bias is 0; held at −1, it comes lower far out. */
export const trainingSet: readonly LabelledPoint[] = [
  point(3, 2, 1),
  point(4, -1, 1),
  point(0, 2, 1),
  point(2, -1, 1),
  point(-1, 3, 1),
  point(-1, 1, 1),
  point(-4, 0, 0),
  point(-3, -1, 0),
  point(-3, -2, 0),
  point(0, -1, 0),
  point(1, -3, 0),
  point(1, 0, 0),
];

/** Deep among the examples of class 1, labelled 0. */
export const mislabelledPoint: LabelledPoint = point(3, 3, 0);

/** The same twelve examples and one whose label is flipped. */
export const flippedSet: readonly LabelledPoint[] = [...trainingSet, mislabelledPoint];

const ofLogit = { ce: loss.binaryCrossEntropy, mse: loss.squaredError };
const slopeOfLogit = { ce: loss.binaryCrossEntropyD1, mse: loss.squaredErrorD1 };

// By index and in loops: a race takes this ten thousand times while a slider moves.
function logit(weights: Weights, { x1, x2 }: LabelledPoint): number {
  return (weights[0] ?? 0) * x1 + (weights[1] ?? 0) * x2 + (weights[2] ?? 0);
}

/** The average of the loss over the points. */
export function setLoss(kind: LossKind, weights: Weights, points: readonly LabelledPoint[]): number {
  const sum = points.reduce((total, example) => total + ofLogit[kind](logit(weights, example), example.y), 0);
  return sum / points.length;
}

/** The gradient of {@link setLoss}, with as many components as there are weights. */
export function setGradient(kind: LossKind, weights: Weights, points: readonly LabelledPoint[]): number[] {
  const slopeAt = slopeOfLogit[kind];
  let d1 = 0;
  let d2 = 0;
  let db = 0;
  for (const example of points) {
    const slope = slopeAt(logit(weights, example), example.y);
    d1 += slope * example.x1;
    d2 += slope * example.x2;
    db += slope;
  }
  const gradient = [d1 / points.length, d2 / points.length, db / points.length];
  gradient.length = weights.length;
  return gradient;
}

/** The probability that the model gives to the true class of a point. */
export function ofTrueClass(weights: Weights, example: LabelledPoint): number {
  const z = logit(weights, example);
  return activation.sigmoid(example.y === 1 ? z : -z);
}

/** P(class 1) that the model gives to each of the points. */
export function probabilities(weights: Weights, points: readonly LabelledPoint[]): number[] {
  return points.map((example) => activation.sigmoid(logit(weights, example)));
}
