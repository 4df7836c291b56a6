import { activation, binomial, information, loss, normal } from '../../math/index.ts';
import { frame, type Frame } from '../../plot/frame.ts';
import { linePath, type Point } from '../../plot/path.ts';
import { sampleCurve } from '../../plot/sampleCurve.ts';
import type { Interval } from '../../plot/scale.ts';
import { logitRace } from '../../widgets/descent-race/logitRace.ts';
import { goals } from '../../widgets/descent-race/model.ts';
import { stepWithin } from '../../widgets/descent-race/race.ts';
import { onAxis, spreadSteps } from '../../widgets/descent-race/steps.ts';
import { thinned } from '../../widgets/descent-race/thinned.ts';

export const SKETCH = { width: 120, height: 48 } as const;
const INSET = 3;

/** One stroke of a sketch: what it stands for decides its color and shape. */
export interface Stroke {
  readonly role: 'ce' | 'mse' | 'model' | 'axis';
  readonly path: string;
}

function panel(x: Interval, y: Interval): Frame {
  return frame({ left: INSET, top: INSET, width: SKETCH.width - 2 * INSET, height: SKETCH.height - 2 * INSET }, x, y);
}

function curve(role: Stroke['role'], within: Frame, f: (x: number) => number): Stroke {
  return { role, path: linePath(sampleCurve(f, within)) };
}

function level(within: Frame, value: number): Stroke {
  return curve('axis', within, () => value);
}

/** Any real number goes in, a number between 0 and 1 comes out. */
function question(): Stroke[] {
  const within = panel([-8, 8], [0, 1]);
  return [level(within, 0), level(within, 1), curve('model', within, activation.sigmoid)];
}

/** The two pulls on a logit whose label is 1. */
function optimization(): Stroke[] {
  const within = panel([-8, 8], [0, 1]);
  return [
    level(within, 0),
    curve('mse', within, (z) => Math.abs(loss.squaredErrorD1(z, 1))),
    curve('ce', within, (z) => Math.abs(loss.binaryCrossEntropyD1(z, 1))),
  ];
}

/** Ten tosses of a coin that lands heads three times in ten. */
function distributions(): Stroke[] {
  const [tosses, heads] = [10, 0.3];
  const counts = Array.from({ length: tosses + 1 }, (_, count) => count);
  const weights = counts.map((count) => binomial.pmf(count, tosses, heads));
  const within = panel([-0.5, tosses + 0.5], [0, Math.max(...weights)]);
  const halfBar = 0.32;
  const bars = counts.map((count, index): Point[] => {
    const [left, right] = [within.x.toPx(count - halfBar), within.x.toPx(count + halfBar)];
    const top = within.y.toPx(weights[index] ?? 0);
    return [[left, within.bottom], [left, top], [right, top], [right, within.bottom]];
  });
  return [level(within, 0), { role: 'model', path: bars.map(linePath).join('') }];
}

/** Cross-entropy of the model q against a frequency of seven in ten: lowest where they agree. */
function crossEntropy(): Stroke[] {
  const frequency = 0.7;
  const at = (q: number) => information.crossEntropy([frequency, 1 - frequency], [q, 1 - q]);
  const edge = 0.04;
  const within = panel([edge, 1 - edge], [at(frequency), at(edge)]);
  const x = within.x.toPx(frequency);
  return [{ role: 'axis', path: linePath([[x, within.top], [x, within.bottom]]) }, curve('ce', within, at)];
}

/** A Gaussian density, and the parabola that its negative logarithm is. */
function gaussian(): Stroke[] {
  const [mu, sigma] = [0, 1];
  const reach = 3.2;
  const density = panel([-reach, reach], [0, normal.pdf(mu, mu, sigma)]);
  const cost = panel([-reach, reach], [-normal.logPdf(mu, mu, sigma), -normal.logPdf(reach, mu, sigma)]);
  return [curve('model', density, (x) => normal.pdf(x, mu, sigma)), curve('mse', cost, (x) => -normal.logPdf(x, mu, sigma))];
}

/** The probability of the true class against the steps, on a logarithmic axis, from a confident mistake. */
function descent(): Stroke[] {
  const race = logitRace({ z0: -5, eta: 1 });
  const within = panel([0, onAxis(race.length)], [0, 1]);
  const way = (role: 'ce' | 'mse'): Stroke => ({
    role,
    path: linePath(thinned(spreadSteps(stepWithin(race[role].points, race.length)).map((step): Point => [within.x.toPx(onAxis(step)), within.y.toPx(race[role].p(step))]))),
  });
  return [level(within, goals.one), way('mse'), way('ce')];
}

const SKETCHES: Readonly<Record<string, () => Stroke[]>> = {
  question,
  optimization,
  distributions,
  'cross-entropy': crossEntropy,
  gaussian,
  descent,
};

/** The small drawing beside a chapter's name; a page that has none goes without. */
export function sketchOf(slug: string): Stroke[] | undefined {
  return SKETCHES[slug]?.();
}
