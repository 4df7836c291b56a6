import type { Box, Frame } from '../../plot/frame.ts';
import { textBox, textWidthPx, type Place } from '../../plot/labels.ts';
import { plainLabel } from '../../plot/mathRuns.ts';
import type { MarkerShape } from '../../plot/Marker.tsx';
import { activation } from '../../math/index.ts';
import { formatNumber } from '../shared/formatNumber.ts';
import type { Layout } from './layout.ts';
import { curves, towardsRight, type Label, type Reading } from './model.ts';
import { makesWay, valuePlaces, valueSide, type Curve, type Side } from './place.ts';
import { LOSS, PROBABILITY } from './printedReading.ts';
import type { Strings } from './strings.ts';

/** The hue, named as its custom property is. */
export type Hue = 'ce' | 'mse' | 'model';

export interface ScenePoint {
  readonly hue: Hue;
  readonly shape: MarkerShape;
  /** Height in pixels; all points stand on the guide line. */
  readonly y: number;
  readonly text: string;
  readonly place: Place;
}

export interface SceneLabel {
  readonly label: string;
  readonly hue?: Hue;
  readonly place: Place;
  /** Out of the way of the values. */
  readonly faded: boolean;
}

/** What moves in a drawing: the guide line, the points on it with their values, and the labels that make way for them. */
export interface Scene {
  readonly x: number;
  readonly points: readonly ScenePoint[];
  readonly labels: readonly SceneLabel[];
}

/** The size of all text in a plot (plot.css). */
const FONT_PX = 13;

interface Spot {
  /** What stands before the value, where the color does not tell. */
  readonly name?: string;
  readonly hue: Hue;
  readonly shape: MarkerShape;
  readonly value: number;
  readonly decimals: number;
  readonly curve: Curve;
}

function boxOf(text: string, place: Place): Box {
  return textBox(plainLabel(text), place, FONT_PX);
}

function panelScene(panel: Frame, z: number, open: Side, spots: readonly Spot[], labels: readonly Omit<SceneLabel, 'faded'>[], line?: Curve): Scene {
  const x = panel.x.toPx(z);
  const texts = spots.map(({ name, value, decimals }) => (name === undefined ? '' : `${name} = `) + formatNumber(value, decimals));
  const widthPx = Math.max(...texts.map((text) => textWidthPx(plainLabel(text), FONT_PX)));
  const side = valueSide(x, panel, open, widthPx);
  const curvesHere = spots.map(({ curve }) => curve);
  const places = valuePlaces(panel, z, curvesHere, side, widthPx, line === undefined ? curvesHere : [...curvesHere, line]);
  const points = spots.map(({ hue, shape, value }, i): ScenePoint => {
    const place = places[i] ?? { x, y: panel.bottom, anchor: 'start' };
    return { hue, shape, y: panel.y.toPx(value), text: texts[i] ?? '', place };
  });
  const taken = points.map(({ text, place }) => boxOf(text, place));
  return { x, points, labels: labels.map((each) => ({ ...each, faded: makesWay(boxOf(each.label, each.place), x, taken) })) };
}

/** The panels of losses and of gradient sizes. What is given for y = 1 by its logit is mirrored for y = 0. */
export function lossScene({ name, loss, pull }: Layout, words: Strings, z: number, y: Label, { ce, mse }: Reading): Scene {
  const open = towardsRight(y);
  const at = (panel: Frame, logit: number, baseline: number): Place => ({
    x: panel.x.toPx(open * logit),
    y: baseline,
    anchor: open === 1 ? 'start' : 'end',
  });
  const low = name === 'wide' ? -2.75 : -7.95;
  const { ceLoss, mseLoss, cePull, msePull } = curves(y);
  const above = panelScene(
    loss,
    z,
    open,
    [
      { hue: 'ce', shape: 'disc', value: ce.loss, decimals: LOSS, curve: ceLoss },
      { hue: 'mse', shape: 'square', value: mse.loss, decimals: LOSS, curve: mseLoss },
    ],
    [
      { label: name === 'wide' ? words.zone : words.wrong, place: { ...at(loss, -3.1, loss.top + 15), anchor: open === 1 ? 'end' : 'start' } },
      { label: words.ce, hue: 'ce', place: at(loss, -1.5, loss.y.toPx(2.35)) },
      { label: words.mse, hue: 'mse', place: at(loss, low, loss.y.toPx(0.5) - 9) },
    ],
  );
  const below = panelScene(
    pull,
    z,
    open,
    [
      { hue: 'ce', shape: 'disc', value: Math.abs(ce.gradient), decimals: PROBABILITY, curve: cePull },
      { hue: 'mse', shape: 'square', value: Math.abs(mse.gradient), decimals: PROBABILITY, curve: msePull },
    ],
    [
      { label: words.wrong, place: at(pull, name === 'wide' ? -7.75 : -7.95, pull.y.toPx(0.6)) },
      { label: words.ce, hue: 'ce', place: name === 'wide' ? at(pull, -0.7, pull.y.toPx(0.78)) : at(pull, -0.1, pull.y.toPx(0.6)) },
      { label: words.mse, hue: 'mse', place: at(pull, low, pull.y.toPx(0.15) - 8) },
    ],
  );
  // The zone is named once: in the upper panel, or in the lower one when the guide line takes that place.
  const isNamed = above.labels[0]?.faded === false;
  const labels = [...above.labels, ...below.labels.map((label, i) => (i === 0 ? { ...label, faded: label.faded || isNamed } : label))];
  return { x: above.x, points: [...above.points, ...below.points], labels };
}

/** The panel of σ(z), σ′(z) and the tangent. */
export function sigmoidScene({ name, sigmoid, tangentReach }: Layout, z: number, { p, sigmoidPrime }: Reading): Scene {
  const names = name === 'wide' ? ['*σ*(*z*)', '*σ*′(*z*)'] as const : ['*σ*', '*σ*′'] as const;
  return panelScene(
    sigmoid,
    z,
    -1,
    [
      { name: names[0], hue: 'model', shape: 'ring', value: p, decimals: PROBABILITY, curve: activation.sigmoid },
      { name: names[1], hue: 'model', shape: 'diamond', value: sigmoidPrime, decimals: PROBABILITY, curve: activation.sigmoidPrime },
    ],
    [
      { label: '*σ*(*z*)', hue: 'model', place: { x: sigmoid.x.toPx(2.2), y: sigmoid.y.toPx(0.8), anchor: 'start' } },
      { label: '*σ*′(*z*)', hue: 'model', place: { x: sigmoid.x.toPx(1.3), y: sigmoid.y.toPx(0.24), anchor: 'start' } },
    ],
    // The tangent, as far as it is drawn at most.
    (at) => (Math.abs(sigmoid.x.toPx(at) - sigmoid.x.toPx(z)) > tangentReach ? Number.NaN : p + sigmoidPrime * (at - z)),
  );
}

/** The tangent at z as a segment in pixels: of the given reach to both sides, cut where it leaves the panel. */
export function tangent(panel: Frame, z: number, { p, sigmoidPrime }: Reading, reach: number): { x1: number; y1: number; x2: number; y2: number } {
  const x = panel.x.toPx(z);
  const y = panel.y.toPx(p);
  // The slope in pixels: the axes have different units, and pixels count downward.
  const rise = panel.y.toPx(p + sigmoidPrime) - y;
  const run = panel.x.toPx(z + 1) - x;
  const along = reach / Math.hypot(run, rise);
  const within = (side: Side): number => {
    const toEdgeX = ((side === 1 ? panel.right : panel.left) - x) / run;
    const toEdgeY = ((side === 1 ? panel.top : panel.bottom) - y) / rise;
    return side * Math.min(along, Math.abs(toEdgeX), Math.abs(toEdgeY));
  };
  const [back, ahead] = [within(-1), within(1)];
  return { x1: x + back * run, y1: y + back * rise, x2: x + ahead * run, y2: y + ahead * rise };
}
