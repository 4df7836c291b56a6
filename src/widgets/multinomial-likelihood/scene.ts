import { formatNumber } from '../shared/formatNumber.ts';
import type { Scale } from '../../plot/scale.ts';
import { linearScale } from '../../plot/scale.ts';
import { heightScale, type Columns, type Layout } from './layout.ts';
import type { Reading } from './reading.ts';

/** A bar as it is drawn, in its column. */
export interface SceneBar {
  /** Height of its top in pixels, within the panel. */
  readonly top: number;
  /** It goes on beyond the panel. */
  readonly open: boolean;
  readonly text: string;
}

/** What the panel of θ reaches to: fixed while θ moves, because it follows from the counts alone. */
export function thetaTop({ faces }: Reading): number {
  return Math.max(...faces.map(({ frequency }) => frequency)) <= 0.3 ? 0.6 : 1;
}

function bar(scale: Scale, value: number, text: string): SceneBar {
  const open = value > scale.domain[1];
  return { top: scale.toPx(open ? scale.domain[1] : value), open, text };
}

type Labelled = SceneBar & { /** The line that its number stands on. */ readonly labelY: number };

/** What a number and the room around it take up. */
const LABEL_PX = 18;
/** From a bar's top to its number: where a handle lies on the top, and where none does. */
const OVER_HANDLE = 15;
const OVER_BAR = 6;

/** A number stands over its bar, and over a line across the bar that it would otherwise lie on. */
function labelled(each: SceneBar, line: number, over: number): Labelled {
  const y = each.top - over;
  return { ...each, labelY: line < y + 3 && line > y - LABEL_PX + OVER_BAR ? line - OVER_BAR : y };
}

/** The bars of θ, each with the height of the observed frequency. */
export function thetaBars(panel: Columns, name: Layout['name'], reading: Reading): (Labelled & { readonly tick: number; readonly tickText: string })[] {
  const scale = heightScale(panel, thetaTop(reading));
  return reading.faces.map(({ theta, frequency }) => ({
    ...labelled(bar(scale, theta, formatNumber(theta, name === 'wide' ? 4 : 3)), scale.toPx(frequency), OVER_HANDLE),
    tick: scale.toPx(frequency),
    tickText: name === 'wide' ? formatNumber(frequency, 4) : '',
  }));
}

/** From this many throws on, ratios are too long to be labeled in full. */
const MANY = 10_000;

/** The power of ten in which ratios are labeled. */
export function ratioUnit(n: number): number {
  return n < MANY ? 1 : 10 ** Math.floor(Math.log10(n));
}

/** The bars of m/θ, up to twice their common height at the maximum, which is n. */
export function ratioBars(panel: Columns, { n, faces }: Reading): { readonly bars: Labelled[]; readonly level: number; readonly levelText: string } {
  const scale = heightScale(panel, 2 * n);
  const unit = ratioUnit(n);
  const label = (ratio: number): string => formatNumber(ratio / unit, unit === 1 ? 1 : 2);
  return {
    bars: faces.map(({ ratio }) => labelled(bar(scale, ratio, label(ratio)), scale.toPx(n), OVER_BAR)),
    level: scale.toPx(n),
    levelText: formatNumber(n, 0),
  };
}

/** Nats: three decimals, as long as they fit. */
export function formatNats(value: number): string {
  return formatNumber(value, Number.isFinite(value) && Math.abs(value) >= 1e5 ? 0 : 3);
}

/** The thermometer in pixels: where the constant ends, where −Σ m log θ ends, and where it would end at the maximum. */
export interface Meter {
  readonly constant: number;
  readonly total: number;
  readonly least: number;
  /** It goes on beyond the drawing. */
  readonly open: boolean;
}

/** Up to a fifth more than the uniform θ has. */
export function meter({ meter: { left, right } }: Layout, { n, faces, constant, sum, bestSum }: Reading): Meter {
  const scale = linearScale([0, 1.2 * n * Math.log(faces.length)], left, right);
  const most = scale.domain[1];
  return { constant: scale.toPx(constant), total: scale.toPx(Math.min(-sum, most)), least: scale.toPx(-bestSum), open: -sum > most };
}
