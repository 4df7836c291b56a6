import { PlotText } from '../../plot/PlotText.tsx';
import { shift } from '../../plot/px.ts';
import { fill } from '../shared/fill.ts';
import type { Weights } from '../shared/trainingSet.ts';
import { DASHES } from './drawn.ts';
import type { Layout } from './layout.ts';
import { goals, SET_STEPS, type Controls } from './model.ts';
import type { Race } from './race.ts';
import { setScene, type SetPlane } from './setScene.ts';
import { Strip } from './Strip.tsx';
import { stripScene } from './stripScene.ts';
import type { Strings } from './strings.ts';

interface SetPlotProps {
  readonly layout: Layout;
  readonly words: Strings;
  readonly state: Controls;
  readonly race: Race<Weights>;
  readonly summary: string;
  change(part: Partial<Controls>): void;
}

function Plane({ plane: { kind, frame, area, boundary, right, points }, words }: { readonly plane: SetPlane; readonly words: Strings }) {
  return (
    <>
      <path class="race-side" d={area} fill={`var(--${kind})`} />
      <rect class="race-plane" x={frame.left} y={frame.top} width={frame.width} height={frame.height} />
      <path class="plot-curve" d={boundary} stroke={`var(--${kind})`} stroke-dasharray={kind === 'mse' ? DASHES : undefined} />
      {points.map(({ x, y, label, wrong, mislabelled }) => (
        <g transform={shift(x, y)}>
          <path class="race-example" d={label === 1 ? 'M-5 0H5M0-5V5' : 'M-5 0H5'} />
          {wrong && <circle class="race-wrong" r="9" />}
          {mislabelled && <PlotText place={{ x: 18, y: -13, anchor: 'end' }} label={words.mislabelled} class="plot-note plot-halo" />}
        </g>
      ))}
      <PlotText place={{ x: frame.left, y: frame.top - 8 }} label={fill(words.planeTitle, { name: words[kind], right: String(right) })} class={`plot-strong plot-${kind}`} />
    </>
  );
}

/** Twelve examples: what each of the two models says, and the average probability against the steps. */
export function SetPlot({ layout, words, state, race, summary, change }: SetPlotProps) {
  const { name, width, height } = layout;
  return (
    <svg class={`plot-${name}`} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={summary}>
      {setScene(layout, race, state).map((plane) => (
        <Plane {...{ plane, words }} />
      ))}
      <Strip
        {...{ layout, words }}
        scene={stripScene(layout, { race, t: state.t, goal: goals.set, last: SET_STEPS, words })}
        title={words.meanAxis}
        goal={goals.set}
        change={(steps) => change({ t: steps })}
      />
    </svg>
  );
}
