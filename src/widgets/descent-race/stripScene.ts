import { boxesMeet, frame, type Frame } from '../../plot/frame.ts';
import { spread, textBox, textWidthPx, type Place } from '../../plot/labels.ts';
import { fill } from '../shared/fill.ts';
import { formatNumber } from '../shared/formatNumber.ts';
import type { LossKind } from '../shared/trainingSet.ts';
import type { Layout } from './layout.ts';
import { losses } from './model.ts';
import { stepWithin, type Race } from './race.ts';
import { onAxis, spreadSteps, stepsInterval, stepTicks } from './steps.ts';
import type { Strings } from './strings.ts';
import { thinned, tracePath } from './thinned.ts';

/** Of one loss, in pixels. */
export interface StripRunner {
  readonly kind: LossKind;
  readonly path: string;
  readonly x: number;
  readonly y: number;
  readonly label: string;
  readonly place: Place;
}

export interface StripScene {
  readonly frame: Frame;
  readonly ticks: readonly { readonly x: number; readonly label: string; /** Its middle, so that the label stays in the drawing. */ readonly labelX: number }[];
  readonly goal: number;
  /** While the race is on: the steps taken. */
  readonly now: number | undefined;
  readonly runners: readonly StripRunner[];
  /** From one arrival to the other. */
  readonly lag: { readonly from: number; readonly to: number; readonly label: string | undefined; readonly place: { readonly x: number; readonly y: number; readonly anchor: 'middle' } } | undefined;
}

interface Shown<Point> {
  readonly race: Race<Point>;
  readonly t: number;
  readonly goal: number;
  /** Where the axis of steps ends, when it is not the race that says so. */
  readonly last?: number;
  readonly words: Strings;
}

/** The size of all text in a plot (plot.css). */
const FONT_PX = 13;
const BESIDE_PX = 10;
const LINE_PX = 17;

/** Words before a point or after it, unless the edge of the panel is too near. */
function beside(wantsBefore: boolean, x: number, label: string, { left, right }: Frame): Pick<Place, 'x' | 'anchor'> {
  const width = textWidthPx(label, FONT_PX) + BESIDE_PX;
  const before = wantsBefore ? x - width >= left + 2 : x + width > right;
  return before ? { x: x - BESIDE_PX, anchor: 'end' } : { x: x + BESIDE_PX, anchor: 'start' };
}

/** The probability that counts against the steps, as far as the race has gone. */
export function stripScene<Point>({ strip, width }: Layout, { race, t, goal, last, words }: Shown<Point>): StripScene {
  const domain = stepsInterval(race.length, last);
  const panel = frame(strip, domain, [0, 1]);
  const x = (step: number): number => panel.x.toPx(onAxis(step));
  const drawn = losses.map((kind) => {
    const { points, p, arrival } = race[kind];
    const at = stepWithin(points, t);
    const path = tracePath(thinned(spreadSteps(at).map((step) => [x(step), panel.y.toPx(p(step))])));
    const there = arrival !== undefined && arrival <= t;
    const label = there ? fill(words.arrived, { steps: formatNumber(arrival, 0) }) : words[kind];
    // A loss that trains on keeps its point where it arrived.
    const stands = there ? arrival : at;
    return { kind, path, label, x: x(stands), y: panel.y.toPx(p(stands)), under: there ? stands < at && kind === 'mse' && race.ce.p(stands) > goal : t >= race.length && kind === 'ce', goesOn: stands < at };
  });
  const sides = drawn.map((runner) => beside(runner.kind === 'ce' || (runner.goesOn && !runner.under), runner.x, runner.label, panel));
  const boxes = drawn.map(({ label, y }, i) => textBox(label, { ...(sides[i] ?? { x: 0, anchor: 'start' }), y }, FONT_PX));
  const [upper, lower] = boxes;
  // Where its own line or the other one goes on over the point, its words stand under it.
  const wanted = drawn.map(({ y, under }) => (under ? y + LINE_PX : y - BESIDE_PX + 1));
  const crowded = upper !== undefined && lower !== undefined && boxesMeet(upper, lower);
  const heights = crowded ? spread(wanted, LINE_PX, panel.top - 6, panel.bottom - 5) : wanted;
  const runners = drawn.map(({ kind, path, x: at, y, label }, i): StripRunner => {
    const side = sides[i] ?? { x: at, anchor: 'start' };
    return { kind, path, x: at, y, label, place: { ...side, y: Math.min(heights[i] ?? y, panel.bottom - 5) } };
  });
  return {
    frame: panel,
    ticks: stepTicks(domain).map((step) => {
      const label = formatNumber(step, 0);
      return { x: x(step), label, labelX: Math.min(x(step), width - textWidthPx(label, FONT_PX) / 2) };
    }),
    goal: panel.y.toPx(goal),
    now: t < race.length ? x(t) : undefined,
    runners,
    lag: lagOf(race, t, x, panel.y.toPx(goal), words),
  };
}

function lagOf<Point>({ ce, mse }: Race<Point>, t: number, x: (step: number) => number, y: number, words: Strings): StripScene['lag'] {
  if (ce.arrival === undefined || mse.arrival === undefined || mse.arrival <= ce.arrival || mse.arrival > t) return undefined;
  const [from, to] = [x(ce.arrival), x(mse.arrival)];
  const label = fill(words.behind, { steps: formatNumber(mse.arrival - ce.arrival, 0) });
  const fits = to - from > textWidthPx(label, FONT_PX) + 2 * BESIDE_PX;
  return { from, to, label: fits ? label : undefined, place: { x: (from + to) / 2, y: y + LINE_PX, anchor: 'middle' } };
}
