import { Marker } from '../../plot/Marker.tsx';
import { PlotText } from '../../plot/PlotText.tsx';
import { px } from '../../plot/px.ts';
import { formatNumber } from '../shared/formatNumber.ts';
import { usePlotDrag } from '../shared/usePlotDrag.ts';
import type { Layout } from './layout.ts';
import { DASHES } from './drawn.ts';
import { shapes } from './logitScene.ts';
import { stepAt } from './steps.ts';
import type { StripScene } from './stripScene.ts';
import type { Strings } from './strings.ts';

interface StripProps {
  readonly layout: Layout;
  readonly scene: StripScene;
  readonly words: Strings;
  /** Words over the panel; a letter between asterisks is mathematics. */
  readonly title: string;
  readonly goal: number;
  change(steps: number): void;
}

const REACH_PX = 22;
const LEVELS = [0, 0.5];

/** The probability against the steps. Dragging across it takes the race back and forth. */
export function Strip({ layout: { width, height }, scene, words, title, goal, change }: StripProps) {
  const { frame, ticks, now, runners, lag } = scene;
  const { left, right, top, bottom } = frame;
  const moveTo = ({ x }: { readonly x: number }): void => change(stepAt(frame.x.toValue(x)));
  const drag = usePlotDrag({ axis: 'x', handle: { x: now ?? right, y: top }, size: { width, height }, reach: REACH_PX, move: moveTo, cancel: moveTo });
  return (
    <>
      <path class="plot-grid" d={`M${left} ${top}H${right}M${left} ${px(frame.y.toPx(0.5))}H${right}`} />
      <path class="plot-axis" d={`M${left} ${bottom}H${right}${ticks.map(({ x }) => `M${px(x)} ${bottom}v5`).join('')}`} />
      <path class="plot-guide" d={`M${left} ${px(scene.goal)}H${right}`} />
      <g class="plot-quiet">
        <g text-anchor="end">
          {[...LEVELS, goal].map((level) => (
            <text x={left - 7} y={px(frame.y.toPx(level) + 4.5)}>
              {formatNumber(level, 1)}
            </text>
          ))}
        </g>
        <g text-anchor="middle">
          {ticks.map(({ label, labelX }) => (
            <text x={px(labelX)} y={bottom + 19}>
              {label}
            </text>
          ))}
        </g>
        <PlotText place={{ x: right + 6, y: bottom + 37, anchor: 'end' }} label={words.stepsAxis} />
      </g>
      <PlotText place={{ x: left - 24, y: top - 15 }} label={title} class="plot-strong" />
      {now !== undefined && <path class="plot-guide" d={`M${px(now)} ${top}V${bottom}`} />}
      {lag !== undefined && <path class="race-lag" d={`M${px(lag.from)} ${px(scene.goal)}H${px(lag.to)}`} />}
      {lag?.label !== undefined && <PlotText place={lag.place} label={lag.label} class="plot-strong plot-halo" />}
      {runners.map(({ kind, path }) => (
        <path class="plot-curve" data-curve={`${kind}-p`} d={path} stroke={`var(--${kind})`} stroke-dasharray={kind === 'mse' ? DASHES : undefined} />
      ))}
      {runners.toReversed().map(({ kind, x, y }) => (
        <Marker shape={shapes[kind]} color={`var(--${kind})`} x={x} y={y} />
      ))}
      {runners.map(({ kind, label, place: at }) => (
        <PlotText place={at} label={label} class={`plot-strong plot-halo plot-${kind}`} />
      ))}
      <rect class="plot-hit" y={top - 12} width={width} height={height - top + 12} {...drag} />
    </>
  );
}
