import { curvePath } from '../../plot/curvePath.ts';
import { frame, type Frame } from '../../plot/frame.ts';
import type { Interval } from '../../plot/scale.ts';
import { px, shift } from '../../plot/px.ts';
import { niceStep, ticks } from '../../plot/ticks.ts';
import { formatNumber } from '../shared/formatNumber.ts';
import { BIN_WIDTH, BINS, binStart, expectedCounts, probabilities, spreadOf, valueInterval } from './law.ts';
import type { Layout } from './layout.ts';
import { classMarks, type Marks } from './marks.ts';
import type { Run } from './throws.ts';

/** A class: its bar, and beside it what is expected, give or take two standard deviations. */
export interface Column {
  readonly bar: string;
  readonly color: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly expected: { readonly x: number; readonly y: number };
  readonly whisker: string;
  readonly sign: readonly Marks[];
  readonly signPlace: string;
  /** Under the sign of the class that is followed. */
  readonly underline: string;
}

export interface Bars {
  readonly frame: Frame;
  readonly ticks: readonly number[];
  readonly titleY: number;
  readonly columns: readonly Column[];
  /** Of numbers: the bars of the bins as one path, and the expected count as a curve. */
  readonly histogram: string;
  readonly whiskers: string;
  readonly density: string;
}

/** Room above the highest bar for its count. */
const COUNT_PX = 20;
const MOST_GRID_LINES = 5;
const BAR_PART = 0.44;
const WIDEST_BAR_PX = 64;
/** From the edge of a bar to the middle of what is expected. */
const BESIDE_PX = 11;

/** Half the length of the whisker's ends. */
const END_PX = 4;
/** A sign is 15 px wide. */
const SIGN_SCALE = 2;
const UNDERLINE_PX = 12;
const UNDERLINE_BELOW_PX = 15;
const TITLE_PX = 9;
const UNDER_PX = 16;
const ABOVE_PX = 7;

/** A frame that holds counts up to `most` with their texts, and a few grid lines on whole numbers. */
function countFrame({ bars }: Layout, x: Interval, most: number): Pick<Bars, 'frame' | 'ticks' | 'titleY'> {
  const y: Interval = [0, (most * bars.height) / (bars.height - COUNT_PX)];
  return { frame: frame(bars, x, y), ticks: ticks(y, Math.max(niceStep(y, MOST_GRID_LINES), 1)), titleY: bars.top - TITLE_PX };
}

const rectangle = (left: number, top: number, width: number, bottom: number): string => `M${px(left)} ${px(bottom)}V${px(top)}h${px(width)}V${px(bottom)}z`;

const whisker = (x: number, high: number, low: number): string => {
  const end = `M${px(x - END_PX)} `;
  return `${end}${px(high)}h${2 * END_PX}M${px(x)} ${px(high)}V${px(low)}${end}${px(low)}h${2 * END_PX}`;
};

/** Counts against what is expected of them. */
export function barsScene(layout: Layout, run: Run): Bars {
  const { law, n, counts } = run;
  const expected = expectedCounts(law, n);
  if (law.kind === 'normal') {
    const inside = counts.slice(1, BINS + 1);
    const density = (x: number): number => n * BIN_WIDTH * law.numbers.pdf(x, law.mu, law.sigma);
    const panels = countFrame(layout, valueInterval, Math.max(...inside, density(law.mu)));
    const panel = panels.frame;
    const width = panel.x.toPx(BIN_WIDTH) - panel.x.toPx(0);
    const histogram = inside.map((count, i) => (count === 0 ? '' : rectangle(panel.x.toPx(binStart(i + 1)), panel.y.toPx(count), width, panel.bottom))).join('');
    return { ...panels, columns: [], whiskers: '', histogram, density: curvePath(density, panel) };
  }
  const classes = law.weights.length;
  const reaches = probabilities(law).map((theta) => 2 * spreadOf(theta) * Math.sqrt(n));
  const panels = countFrame(layout, [0, classes], Math.max(...counts, ...expected.map((mean, i) => mean + (reaches[i] ?? 0))));
  const panel = panels.frame;
  const wide = panel.width / classes;
  const width = Math.min(wide * BAR_PART, WIDEST_BAR_PX);
  const columns = counts.map((count, i): Column => {
    const x = panel.x.toPx(i + 0.5) - BESIDE_PX / 2;
    const y = panel.y.toPx(count);
    const mean = expected[i] ?? 0;
    const reach = reaches[i] ?? 0;
    const signY = panel.bottom + UNDER_PX;
    return {
      bar: rectangle(x - width / 2, y, width, panel.bottom),
      color: classes === 2 ? 'var(--ink)' : `var(--face-${i + 1})`,
      text: formatNumber(count, 0),
      x,
      y: y - ABOVE_PX,
      expected: {
        x: x + width / 2 + BESIDE_PX,
        y: panel.y.toPx(mean),
      },
      whisker: whisker(x + width / 2 + BESIDE_PX, panel.y.toPx(mean + reach), panel.y.toPx(Math.max(mean - reach, 0))),
      sign: classMarks(classes, i, [[0, 0]]),
      signPlace: `${shift(x, signY)} scale(${SIGN_SCALE})`,
      underline: `M${px(x - UNDERLINE_PX)} ${px(signY + UNDERLINE_BELOW_PX)}h${2 * UNDERLINE_PX}`,
    };
  });
  return { ...panels, columns, whiskers: columns.map((column) => column.whisker).join(''), histogram: '', density: '' };
}
