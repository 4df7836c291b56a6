import { optimize } from '../../math/index.ts';
import { flippedSet, ofTrueClass, setGradient, trainingSet, type LabelledPoint, type LossKind, type Weights } from '../shared/trainingSet.ts';
import { goals, SET_STEPS, type Controls } from './model.ts';
import { pointAt, raceOf, type Race, type Track } from './race.ts';

type Start = Pick<Controls, 'w0' | 'eta' | 'bad'>;

/** What both losses train on. */
export function trainedOn({ bad }: Pick<Controls, 'bad'>): readonly LabelledPoint[] {
  return bad ? flippedSet : trainingSet;
}

const start = ({ w0 }: Pick<Controls, 'w0'>): Weights => [w0, w0, 0];

/** How well a model does on the twelve examples with their right labels: its average probability for the true class, and how many it gets right. */
export function onClean(weights: Weights): { readonly p: number; readonly right: number } {
  let sum = 0;
  let right = 0;
  for (const example of trainingSet) {
    const p = ofTrueClass(weights, example);
    sum += p;
    if (p > 1 / 2) right += 1;
  }
  return { p: sum / trainingSet.length, right };
}

function track(kind: LossKind, controls: Start): Track<Weights> {
  const points = trainedOn(controls);
  const path = [...optimize.gradientDescent({ gradient: (w) => setGradient(kind, w, points), start: start(controls), rate: controls.eta, steps: SET_STEPS })];
  const arrival = path.findIndex((weights) => onClean(weights).p > goals.set);
  return { points: path, arrival: arrival < 0 ? undefined : arrival, p: (step) => onClean(pointAt({ points: path }, step)).p };
}

/** Both losses from the same weights, {@link SET_STEPS} steps whatever happens on the way. */
export function setRace(controls: Start): Race<Weights> {
  return raceOf(track('ce', controls), track('mse', controls));
}

/** How steep a loss is at the start. */
export function startSlope(kind: LossKind, controls: Pick<Controls, 'w0' | 'bad'>): number {
  return Math.hypot(...setGradient(kind, start(controls), trainedOn(controls)));
}
