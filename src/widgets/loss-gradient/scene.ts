import type { Frame } from '../../plot/frame.ts';
import type { Place } from '../../plot/labels.ts';
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

interface Spot {
  readonly hue: Hue;
  readonly shape: MarkerShape;
  readonly value: number;
  readonly decimals: number;
  readonly curve: Curve;
}

function panelScene(panel: Frame, z: number, open: Side, spots: readonly Spot[], labels: readonly Omit<SceneLabel, 'faded'>[]): Scene {
  const x = panel.x.toPx(z);
  const side = valueSide(x, panel, open);
  const places = valuePlaces(panel, z, spots.map(({ curve }) => curve), side);
  const points = places.flatMap((place, i): ScenePoint[] => {
    const spot = spots[i];
    if (spot === undefined) return [];
    const { hue, shape, value, decimals } = spot;
    return [{ hue, shape, y: panel.y.toPx(value), text: formatNumber(value, decimals), place }];
  });
  return { x, points, labels: labels.map((each) => ({ ...each, faded: makesWay(each.label, each.place, x, places) })) };
}

/** The panels of losses and of gradient sizes. What is given for y = 1 by its logit is mirrored for y = 0. */
export function lossScene({ name, loss, pull }: Layout, words: Strings, z: number, y: Label, { ce, mse }: Reading): Scene {
  const open = towardsRight(y);
  const at = (panel: Frame, logit: number, baseline: number): Place => ({
    x: panel.x.toPx(open * logit),
    y: baseline,
    anchor: open === 1 ? 'start' : 'end',
  });
  const low = name === 'wide' ? -2.75 : -7.8;
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
      { label: words.wrong, place: { ...at(loss, -3.1, loss.top + 15), anchor: open === 1 ? 'end' : 'start' } },
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
      { label: words.ce, hue: 'ce', place: at(pull, -0.7, pull.y.toPx(0.78)) },
      { label: words.mse, hue: 'mse', place: at(pull, low, pull.y.toPx(0.15) - 8) },
    ],
  );
  return { x: above.x, points: [...above.points, ...below.points], labels: [...above.labels, ...below.labels] };
}

/** The panel of σ(z), σ′(z) and the tangent. */
export function sigmoidScene({ sigmoid }: Layout, z: number, { p, sigmoidPrime }: Reading): Scene {
  return panelScene(
    sigmoid,
    z,
    -1,
    [
      { hue: 'model', shape: 'ring', value: p, decimals: PROBABILITY, curve: activation.sigmoid },
      { hue: 'model', shape: 'diamond', value: sigmoidPrime, decimals: PROBABILITY, curve: activation.sigmoidPrime },
    ],
    [
      { label: '*σ*(*z*)', hue: 'model', place: { x: sigmoid.x.toPx(2.2), y: sigmoid.y.toPx(0.8), anchor: 'start' } },
      { label: '*σ*′(*z*)', hue: 'model', place: { x: sigmoid.x.toPx(1.3), y: sigmoid.y.toPx(0.24), anchor: 'start' } },
    ],
  );
}

/** The angle in degrees at which a slope is drawn: the axes have different units, and SVG turns clockwise. */
export function drawnAngle({ width, height, x, y }: Frame, slope: number): number {
  const unitsAcross = x.domain[1] - x.domain[0];
  const unitsUp = y.domain[1] - y.domain[0];
  return (-Math.atan2((slope * height) / unitsUp, width / unitsAcross) * 180) / Math.PI;
}
