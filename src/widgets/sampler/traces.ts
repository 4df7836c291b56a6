import { frame, type Box, type Frame } from '../../plot/frame.ts';
import type { Place } from '../../plot/labels.ts';
import { linePath, type Point } from '../../plot/path.ts';
import { px } from '../../plot/px.ts';
import type { Interval } from '../../plot/scale.ts';
import { decimalsOf, niceStep, roundTo, ticks } from '../../plot/ticks.ts';
import { bandPath, type Band } from './funnel.ts';
import type { Layout } from './layout.ts';
import { levelOf } from './reading.ts';
import type { Run } from './throws.ts';
import { traceOf, type Traced } from './trace.ts';

/** A panel over log₁₀ n: what was recorded, and the band in which it lies most of the time. */
export interface TracePanel {
  readonly frame: Frame;
  readonly ticks: readonly number[];
  readonly tickDecimals: number;
  /** Brings band and line from their own units to their place. */
  readonly curvePlace: string;
  readonly band: string;
  /** The level around which the band lies. */
  readonly levelPath: string;
  readonly line: string;
  readonly end: { readonly x: number; readonly y: number };
  readonly titlePlace: Place;
  readonly bandPlace: Place;
  readonly valuePlace: Place;
}

export interface Traces {
  /** Factors of ten that have their tick, and those that also have a text. */
  readonly decades: readonly number[];
  readonly labeled: readonly number[];
  readonly drift: TracePanel;
  readonly share: TracePanel;
}

/** The band is so many standard deviations to either side. */
export const BAND_SDS = 2;
/** The panels leave room for a little more. */
const ROOM_SDS = 3;
const FEWEST_DECADES = 2;
const MOST_LABELED = 4;
const MOST_GRID_LINES = 6;

/** The axis ends at the first factor of ten that holds n. */
export function decadesOf(n: number): number {
  return Math.max(FEWEST_DECADES, String(n - 1).length);
}

/** From the end of the trace to its value. */
const BESIDE_PX = 11;
/** Half the height of digits. */
const MIDDLE_PX = 4.5;
const ABOVE_PX = 9;

/** Curves are written in units of their own, tenths of a pixel of the wide drawing, so that both drawings hold the same text. */
export const curveBox: Box = { left: 0, top: 0, width: 5000, height: 1380 };

const largest = (points: readonly Traced[], of: (point: Traced) => number): number => Math.max(...points.map((point) => Math.abs(of(point))));

function panelOf(box: Box, x: Interval, y: Interval, band: Band, points: readonly Traced[], of: (point: Traced) => number): TracePanel {
  const panel = frame(box, x, y);
  const curves = frame(curveBox, x, y);
  const places = points.map((point): Point => [Math.round(curves.x.toPx(Math.log10(point.n))), Math.round(curves.y.toPx(of(point)))]);
  const [unitX, unitY] = [box.width / curveBox.width, box.height / curveBox.height];
  const [lastX, lastY] = places.at(-1) ?? [0, 0];
  const [endX, endY] = [panel.left + lastX * unitX, panel.top + lastY * unitY];
  const step = niceStep(y, MOST_GRID_LINES);
  return {
    frame: panel,
    ticks: ticks(y, step),
    tickDecimals: decimalsOf(step),
    curvePlace: `matrix(${roundTo(unitX, 4)} 0 0 ${roundTo(unitY, 4)} ${px(box.left)} ${px(box.top)})`,
    band: bandPath(band, curves),
    levelPath: `M${panel.left} ${px(panel.y.toPx(band.level))}h${panel.width}`,
    line: linePath(places),
    end: { x: endX, y: endY },
    titlePlace: { x: panel.left, y: panel.top - ABOVE_PX, anchor: 'start' },
    bandPlace: { x: panel.right, y: panel.top - ABOVE_PX, anchor: 'end' },
    valuePlace: { x: endX + BESIDE_PX, y: endY + MIDDLE_PX, anchor: 'start' },
  };
}

/** The followed total in two ways: its difference from what is expected drifts off, its share settles. */
export function tracesScene(layout: Layout, run: Run, index: number): Traces {
  const { law, n } = run;
  const points = traceOf(run, index);
  const { level, spread } = levelOf(law, index);
  const decades = decadesOf(n);
  const x: Interval = [0, decades];
  const drift = Math.max(ROOM_SDS * spread * 10 ** (decades / 2), 1.1 * largest(points, ({ difference }) => difference)) || 1;
  const room = Math.max((ROOM_SDS - 0.5) * spread, 1.1 * largest(points, ({ share }) => share - level));
  const share: Interval = law.kind === 'classes' ? [0, 1] : [level - room, level + room];
  const all = Array.from({ length: decades + 1 }, (_, decade) => decade);
  const every = layout.name === 'narrow' && decades > MOST_LABELED ? 2 : 1;
  return {
    decades: all,
    labeled: all.filter((decade) => decade % every === 0),
    drift: panelOf(layout.drift, x, [-drift, drift], { level: 0, reach: BAND_SDS * spread, power: 0.5 }, points, ({ difference }) => difference),
    share: panelOf(layout.share, x, share, { level, reach: BAND_SDS * spread, power: -0.5 }, points, (point) => point.share),
  };
}

/** Under the values of the axis, at its right end. */
export function axisPlace({ right, bottom }: Frame): Place {
  return { x: right, y: bottom + 37, anchor: 'end' };
}
