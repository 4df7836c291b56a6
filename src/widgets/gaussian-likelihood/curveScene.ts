import { curvePath } from '../../plot/curvePath.ts';
import type { Frame } from '../../plot/frame.ts';
import type { MarkerShape } from '../../plot/Marker.tsx';
import { parabolaPath } from '../../plot/parabolaPath.ts';
import { px } from '../../plot/px.ts';
import { niceStep, ticks } from '../../plot/ticks.ts';
import { rescaled, type Layout } from './layout.ts';
import { negativeLogLikelihood, sInterval, squaresTerm, type Controls, type Reading } from './model.ts';

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
    const toEdgeX = Math.abs(((side === 1 ? panel.right : panel.left) - x) / run);
    const up = side * rise < 0;
    const toEdgeY = rise === 0 ? along : Math.abs(((up ? panel.top : panel.bottom) - y) / rise);
    const part = side * Math.min(along, toEdgeX, toEdgeY);
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
  return {
    panel,
    yTicks: heights(panel),
    xTicks: ticks(panel.x.domain, 2),
    at: panel.x.toPx(mu),
    best: panel.x.toPx(center),
    curves: [{ name, hue, path: parabolaPath({ at: center, height: lowest, bend }, panel) }],
    points: [{ hue, shape, y: panel.y.toPx(value) }],
    tangent: tangentPath(panel, mu, value, slope, tangentReach),
  };
}

function sigmaScene(frame: Frame, { x, mu, s }: Controls, { here, bestVariance }: Reading): CurveScene {
  const panel = rescaled(frame, [0, topFor(here.nll, NLL_TOPS)], sInterval);
  const [, top] = panel.y.domain;
  const cutOff = (value: number): number => (value <= top ? value : Number.NaN);
  return {
    panel,
    yTicks: heights(panel),
    xTicks: ticks(panel.x.domain, 1),
    at: panel.x.toPx(s),
    best: panel.x.toPx(Math.max(Math.sqrt(bestVariance), sInterval[0])),
    curves: [
      { name: 'squares-sigma', hue: 'mse', path: curvePath((sigma) => cutOff(squaresTerm(x, mu, sigma)), panel) },
      { name: 'nll-sigma', hue: 'model', path: curvePath((sigma) => cutOff(negativeLogLikelihood(x, mu, sigma)), panel) },
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
