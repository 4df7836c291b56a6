import { optimize } from '../../math/index.ts';
import { flippedSet, probabilities, setGradient, trainingSet, type LabelledPoint, type LossKind, type Weights } from '../shared/trainingSet.ts';
import { goals, SET_STEPS, type Controls } from './model.ts';
import { raceOf, stepWithin, type Race, type Track } from './race.ts';

type Start = Pick<Controls, 'w0' | 'eta' | 'bad'>;

/** What both losses train on. */
export function trainedOn({ bad }: Pick<Controls, 'bad'>): readonly LabelledPoint[] {
  return bad ? flippedSet : trainingSet;
}

const start = ({ w0 }: Pick<Controls, 'w0'>): Weights => [w0, w0, 0];

/** The probability that the model gives to the true class of each example. */
export function ofTrueClass(weights: Weights, points: readonly LabelledPoint[]): number[] {
  return probabilities(weights, points).map((p, i) => (points[i]?.y === 1 ? p : 1 - p));
}

/** How well a model does on the twelve examples with their right labels: its average probability for the true class, and how many it gets right. */
export function onClean(weights: Weights): { readonly p: number; readonly right: number } {
  const given = ofTrueClass(weights, trainingSet);
  return { p: given.reduce((sum, p) => sum + p, 0) / given.length, right: given.filter((p) => p > 1 / 2).length };
}

function track(kind: LossKind, controls: Start): Track<Weights> {
  const points = trainedOn(controls);
  const path = [...optimize.gradientDescent({ gradient: (w) => setGradient(kind, w, points), start: start(controls), rate: controls.eta, steps: SET_STEPS })];
  const along = path.map((weights) => onClean(weights).p);
  const arrival = along.findIndex((p) => p > goals.set);
  return { points: path, arrival: arrival < 0 ? undefined : arrival, p: (step) => along[stepWithin(along, step)] ?? Number.NaN };
}

/** Both losses from the same weights, {@link SET_STEPS} steps whatever happens on the way. */
export function setRace(controls: Start): Race<Weights> {
  return raceOf(track('ce', controls), track('mse', controls));
}

/** How steep a loss is at the start. */
export function startSlope(kind: LossKind, controls: Pick<Controls, 'w0' | 'bad'>): number {
  return Math.hypot(...setGradient(kind, start(controls), trainedOn(controls)));
}
