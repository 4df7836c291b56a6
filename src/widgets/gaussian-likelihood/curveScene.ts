import type { Frame } from '../../plot/frame.ts';
import { hermitePath, type Smooth } from '../../plot/hermitePath.ts';
import type { MarkerShape } from '../../plot/Marker.tsx';
import { px } from '../../plot/px.ts';
import { niceStep, ticks } from '../../plot/ticks.ts';
import { rescaled, type Layout } from './layout.ts';
import { logTerm, negativeLogLikelihood, sInterval, squaresTerm, type Controls, type Reading } from './model.ts';

/** Green and solid: what the model says. Orange and dashed: the squares. */
export type Hue = 'model' | 'mse';

export interface SceneCurve {
  readonly name: string;
  readonly hue: Hue;
  readonly path: string;
}

export interface CurveScene {
  readonly panel: Frame;
  readonly yTicks: readonly number[];
  readonly xTicks: readonly number[];
  /** Where the parameter is, and where its curve is lowest. */
  readonly at: number;
  readonly best: number;
  readonly curves: readonly SceneCurve[];
  readonly points: readonly { readonly hue: Hue; readonly shape: MarkerShape; readonly y: number }[];
  readonly tangent?: string;
}

/** What a panel may show at most: the first that holds the point at hand. A curve that climbs higher leaves through the top. */
const NLL_TOPS = [24, 60, 150, 400] as const;
const MSE_TOPS = [6, 15] as const;

function topFor(value: number, tops: readonly number[]): number {
  return tops.find((top) => value <= top) ?? Math.max(...tops);
}

function heights(panel: Frame): number[] {
  return ticks(panel.y.domain, niceStep(panel.y.domain, 3));
}

/** The tangent as a segment of the given reach to both sides, cut where it leaves the panel. */
export function tangentPath(panel: Frame, at: number, value: number, slope: number, reach: number): string {
  const [x, y] = [panel.x.toPx(at), panel.y.toPx(value)];
  const run = panel.x.toPx(at + 1) - x;
  const rise = panel.y.toPx(value + slope) - y;
  const along = reach / Math.hypot(run, rise);
  const end = (side: 1 | -1): string => {
    const across = side === 1 ? panel.right - x : x - panel.left;
    const upright = side * rise < 0 ? y - panel.top : panel.bottom - y;
    // A level tangent meets neither the top nor the bottom, even where it lies on one.
    const part = side * Math.min(along, across / run, rise === 0 ? along : upright / Math.abs(rise));
    return `${px(x + part * run)} ${px(y + part * rise)}`;
  };
  return `M${end(-1)}L${end(1)}`;
}

interface MuCurve {
  readonly name: string;
  readonly hue: Hue;
  readonly shape: MarkerShape;
  readonly tops: readonly number[];
  readonly value: number;
  readonly lowest: number;
  readonly slope: number;
  /** Half the second derivative. */
  readonly bend: number;
}

function muScene({ tangentReach }: Layout, frame: Frame, mu: number, center: number, curve: MuCurve): CurveScene {
  const { name, hue, shape, tops, value, lowest, slope, bend } = curve;
  const panel = rescaled(frame, [0, topFor(value, tops)]);
  // Cut off where it leaves through the top.
  const reach = Math.sqrt((panel.y.domain[1] - lowest) / bend);
  const [low, high] = panel.x.domain;
  const knots = [Math.max(low, center - reach), Math.min(high, center + reach)];
  const parabola = { at: (place: number): number => lowest + bend * (place - center) ** 2, slope: (place: number): number => 2 * bend * (place - center) };
  return {
    panel,
    yTicks: heights(panel),
    xTicks: ticks(panel.x.domain, 2),
    at: panel.x.toPx(mu),
    best: panel.x.toPx(center),
    curves: [{ name, hue, path: hermitePath(knots, parabola, panel) }],
    points: [{ hue, shape, y: panel.y.toPx(value) }],
    tangent: tangentPath(panel, mu, value, slope, tangentReach),
  };
}

const BISECTIONS = 30;
/** From knot to knot, in which the drawn curve stays within a tenth of a pixel. */
const KNOT_RATIO = 1.2;

/** Knots of a curve over σ, from where it has come down through the top of the panel, below which it is at `inside`. */
function sigmaKnots({ x, y }: Frame, f: (sigma: number) => number, inside: number): number[] {
  const [low, high] = x.domain;
  const [, top] = y.domain;
  let [above, below] = [low, f(low) <= top ? low : inside];
  for (let i = 0; i < BISECTIONS && below > low; i += 1) {
    const middle = (above + below) / 2;
    if (f(middle) <= top) below = middle;
    else above = middle;
  }
  const pieces = Math.ceil(Math.log(high / below) / Math.log(KNOT_RATIO));
  return Array.from({ length: pieces + 1 }, (_, i) => below * (high / below) ** (i / pieces));
}

function sigmaScene(frame: Frame, { x, s }: Controls, { here, bestVariance }: Reading): CurveScene {
  const panel = rescaled(frame, [0, topFor(here.nll, NLL_TOPS)], sInterval);
  const squares: Smooth = { at: (sigma) => squaresTerm(here.sse, sigma), slope: (sigma) => -here.sse / sigma ** 3 };
  const nll: Smooth = { at: (sigma) => squares.at(sigma) + logTerm(x.length, sigma), slope: (sigma) => squares.slope(sigma) + x.length / sigma };
  const path = (curve: Smooth): string => hermitePath(sigmaKnots(panel, curve.at, s), curve, panel);
  return {
    panel,
    yTicks: heights(panel),
    xTicks: ticks(panel.x.domain, 1),
    at: panel.x.toPx(s),
    best: panel.x.toPx(Math.max(Math.sqrt(bestVariance), sInterval[0])),
    curves: [
      { name: 'squares-sigma', hue: 'mse', path: path(squares) },
      { name: 'nll-sigma', hue: 'model', path: path(nll) },
    ],
    points: [
      { hue: 'mse', shape: 'square', y: panel.y.toPx(here.squares) },
      { hue: 'model', shape: 'ring', y: panel.y.toPx(here.nll) },
    ],
  };
}

/** The two panels of curves: over μ both while σ is fixed, the second over σ when it is estimated too. */
export function curveScenes(layout: Layout, controls: Controls, reading: Reading): readonly [first: CurveScene, second: CurveScene] {
  const { x, mu, s, free } = controls;
  const { here, best, ratio, slopes } = reading;
  const [first, second] = layout.curves;
  const lowestNll = negativeLogLikelihood(x, best.mu, s);
  const nll: MuCurve = { name: 'nll-mu', hue: 'model', shape: 'ring', tops: NLL_TOPS, value: here.nll, lowest: lowestNll, slope: slopes.nllMu, bend: ratio / 2 };
  const mse: MuCurve = { name: 'mse-mu', hue: 'mse', shape: 'square', tops: MSE_TOPS, value: here.mse, lowest: best.mse, slope: slopes.mseMu, bend: 1 / 2 };
  return [muScene(layout, first, mu, best.mu, nll), free ? sigmaScene(second, controls, reading) : muScene(layout, second, mu, best.mu, mse)];
}
