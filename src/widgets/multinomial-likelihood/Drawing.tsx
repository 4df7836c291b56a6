import { PlotText } from '../../plot/PlotText.tsx';
import type { Layout } from './layout.ts';
import { Meter } from './Meter.tsx';
import type { Position } from './model.ts';
import { RatioBars } from './RatioBars.tsx';
import type { Reading } from './reading.ts';
import type { Simplex as SimplexView } from './Simplex.tsx';
import type { Strings } from './strings.ts';
import { ThetaBars } from './ThetaBars.tsx';

export interface PlotProps {
  readonly layout: Layout;
  readonly words: Strings;
  readonly position: Position;
  readonly reading: Reading;
  readonly nudged: boolean;
  /** Move one θ; the others follow. */
  changeTheta(k: number, value: number): void;
  /** Move all of θ, as far as the locks allow. */
  changeAll(weights: readonly number[]): void;
}

interface DrawingProps extends PlotProps {
  readonly summary: string;
  /** What only three kinds need; it comes when the reader asks for them. */
  readonly Simplex?: typeof SimplexView | undefined;
}

/** One drawing: θ against the observed frequencies, the ratios of the two, and the parts of the log-likelihood. */
export function Drawing({ summary, Simplex, ...plot }: DrawingProps) {
  const { layout, words, reading } = plot;
  const { name, width, height, bars, triangle } = layout;
  const picture = { role: 'img' as const, 'aria-label': summary };
  return (
    <svg class={`plot-${name}`} viewBox={`0 0 ${width} ${height}`} {...(triangle === undefined ? picture : {})}>
      <g {...(triangle === undefined ? {} : picture)}>
        {!Number.isFinite(reading.sum) && <PlotText place={{ x: 12, y: 32 }} label={words.impossible} class="plot-strong plot-halo" />}
        <RatioBars layout={layout} words={words} reading={reading} />
        <Meter layout={layout} words={words} reading={reading} />
      </g>
      {bars !== undefined && <ThetaBars {...plot} panel={bars} />}
      {triangle !== undefined && Simplex !== undefined && <Simplex {...plot} triangle={triangle} />}
    </svg>
  );
}
