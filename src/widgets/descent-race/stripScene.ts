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
  readonly lag: { readonly from: number; readonly to: number; readonly label: string | undefined; readonly place: Place } | undefined;
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
/** At most, in front of a point. */
const WORDS_PX = 90;

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
    const line = thinned(spreadSteps(at).map((step) => [x(step), panel.y.toPx(p(step))]));
    const there = arrival !== undefined && arrival <= t;
    const label = there ? fill(words.arrived, { steps: formatNumber(arrival, 0) }) : words[kind];
    // A loss that trains on keeps its point where it arrived.
    const stands = there ? arrival : at;
    const goesOn = stands < at;
    const under = there ? goesOn && kind === 'mse' && race.ce.p(stands) > goal : t >= race.length && kind === 'ce';
    const [px, y] = [x(stands), panel.y.toPx(p(stands))];
    const side = beside(kind === 'ce' || (goesOn && !under), px, label, panel);
    // Where its own line or the other one goes on over the point, its words stand under it, and under all of the line that they stand at.
    const lowest = goesOn ? y : Math.max(...line.map(([to, height]) => (to > side.x - WORDS_PX ? height : y)));
    return { kind, path: tracePath(line), label, x: px, y, side, wanted: under ? lowest + LINE_PX : y - BESIDE_PX + 1 };
  });
  const [upper, lower] = drawn.map(({ label, y, side }) => textBox(label, { ...side, y }, FONT_PX));
  const wanted = drawn.map((runner) => runner.wanted);
  const crowded = upper !== undefined && lower !== undefined && boxesMeet(upper, lower);
  const heights = crowded ? spread(wanted, LINE_PX, panel.top - 6, panel.bottom - 5) : wanted;
  const runners = drawn.map((runner, i) => ({ ...runner, place: { ...runner.side, y: Math.min(heights[i] ?? runner.y, panel.bottom - 5) } }));
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
  return { from, to, label: fits ? label : undefined, place: { x: from + BESIDE_PX, y: y + LINE_PX, anchor: 'start' } };
}
