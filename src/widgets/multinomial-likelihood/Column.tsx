import type { ComponentChildren } from 'preact';
import { PlotText } from '../../plot/PlotText.tsx';
import { px } from '../../plot/px.ts';
import type { Columns } from './layout.ts';
import type { SceneBar } from './scene.ts';

interface ColumnProps {
  readonly x: number;
  readonly children: ComponentChildren;
}

/** A stretch of a panel with its own origin: what stands alike in all columns is written alike. */
export function Column({ x, children }: ColumnProps) {
  return (
    <g transform={`translate(${px(x)})`} text-anchor="middle">
      {children}
    </g>
  );
}

/** A bar as a path; one that goes on beyond the panel has no top. */
export function barPath({ bottom, half }: Columns, { top, open }: SceneBar): string {
  return `M-${half} ${bottom}V${px(top)}${open ? 'm' : 'h'}${2 * half}${open ? ' 0' : ''}V${bottom}`;
}

/** The number of a kind and its count, under its column. */
export function CountLabel({ bottom, k, count }: { readonly bottom: number; readonly k: number; readonly count: number }) {
  return (
    <>
      <PlotText place={{ x: 0, y: bottom + 18 }} label={String(k + 1)} class="plot-strong" />
      <PlotText place={{ x: 0, y: bottom + 36 }} label={`*m* = ${count}`} class="plot-note" />
    </>
  );
}
