import type { ComponentChildren } from 'preact';
import type { Frame } from '../../plot/frame.ts';
import { Handle } from '../../plot/Guide.tsx';
import { Still } from '../../plot/Still.tsx';
import { fill } from '../shared/fill.ts';
import { formatNumber } from '../shared/formatNumber.ts';
import { snap } from '../shared/params.ts';
import { usePlotDrag } from '../shared/usePlotDrag.ts';
import { CurvePanel, type CurveTitle } from './CurvePanel.tsx';
import { curveScenes } from './curveScene.ts';
import { DataPanel } from './DataPanel.tsx';
import { HANDLE_Y, type Layout } from './layout.ts';
import { moved, muRange, sRange, type Controls, type Reading } from './model.ts';
import { LOSS, PARAMETER, printedReading } from './printedReading.ts';
import { dataScene } from './scene.ts';
import type { Strings } from './strings.ts';
import { usePointsDrag } from './usePointsDrag.ts';

/** How near to what it moves a press takes hold of it: the half of a 44 px column and as much again. */
const REACH_PX = 44;
/** Under the axis of x: as much of a 44 px column as belongs to the data and not to μ. */
const UNDER_AXIS = 22;
/** Left of a panel: as far as a press beside its axis still counts. */
const BESIDE_PX = 12;

interface DrawingProps {
  readonly layout: Layout;
  readonly words: Strings;
  readonly state: Controls;
  readonly reading: Reading;
  readonly summary: string;
  readonly nudged: boolean;
  /** Only the build draws it. */
  readonly background: ComponentChildren;
  change(part: Partial<Controls>): void;
}

/** A panel of curves as a hit area for its parameter. */
function area({ left, top, width, height }: Frame) {
  return { x: left - BESIDE_PX, y: top, width: width + 2 * BESIDE_PX, height };
}

function titles({ free }: Controls, { here }: Reading): readonly [CurveTitle[], CurveTitle[]] {
  const nll = formatNumber(here.nll, LOSS);
  const model = (letter: string): CurveTitle => ({ hue: 'model', label: `NLL(*${letter}*) = ${nll}` });
  const second: CurveTitle[] = free
    ? [model('σ'), { hue: 'mse', label: `*S* / 2*σ*² = ${formatNumber(here.squares, LOSS)}` }]
    : [{ hue: 'mse', label: `MSE(*μ*) = ${formatNumber(here.mse, LOSS)}` }];
  return [[model('μ')], second];
}

/** One drawing: data, density and squares, and the curves of the two losses. */
export function Drawing({ layout, words, state, reading, summary, nudged, background, change }: DrawingProps) {
  const { name, width, height, density, curves } = layout;
  const size = { width, height };
  const [first, second] = curveScenes(layout, state, reading);
  const data = dataScene(layout, state);
  const [firstTitles, secondTitles] = titles(state, reading);
  const dragMu = ({ x }: Frame, at: number) => {
    const move = (to: { readonly x: number }): void => change({ mu: snap(muRange, x.toValue(to.x)) });
    return { axis: 'x', handle: { x: at, y: 0 }, size, reach: REACH_PX, move, cancel: move } as const;
  };
  const dragSigma = (to: { readonly x: number }): void => change({ s: snap(sRange, second.panel.x.toValue(to.x)) });
  const onSquares = usePlotDrag(dragMu(density, data.mu));
  const onFirst = usePlotDrag(dragMu(first.panel, first.at));
  const onSecond = usePlotDrag(state.free ? { ...dragMu(second.panel, second.at), move: dragSigma, cancel: dragSigma } : dragMu(second.panel, second.at));
  const onPoints = usePointsDrag({
    places: data.points.map(({ x }) => x),
    size,
    reach: REACH_PX,
    move: (index, to) => change({ x: moved(state.x, index, density.x.toValue(to)) }),
  });
  return (
    <svg class={`plot-${name}`} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={summary}>
      <Still class="plot-quiet">{background}</Still>
      <DataPanel scene={data} totalArea={fill(words.totalArea, printedReading(state, reading))} />
      <CurvePanel scene={first} titles={firstTitles} />
      <CurvePanel scene={second} titles={secondTitles} />
      <Handle x={data.mu} y={HANDLE_Y} width={width} letter="μ" value={formatNumber(state.mu, PARAMETER)} nudged={nudged} />
      <rect class="plot-hit" width={width} height={height} {...onSquares} />
      <rect class="plot-hit" {...area(curves[0])} {...onFirst} />
      <rect class="plot-hit" {...area(curves[1])} {...onSecond} />
      <rect class="plot-hit" x={density.left} y={density.top} width={density.width} height={density.height + UNDER_AXIS} {...onPoints} />
    </svg>
  );
}
