import { px } from '../../plot/px.ts';
import type { Layout } from './layout.ts';
import type { Controls } from './model.ts';
import type { Reading } from './reading.ts';
import { sceneOf, type DotGroup } from './scene.ts';
import { PlotTerm } from './TermText.tsx';

interface DotsProps {
  readonly group: DotGroup;
  readonly theta: boolean;
}

function Dots({ group: { path, pitch, diameter, opening, isCurrent }, theta }: DotsProps) {
  const stroke = { d: path, 'stroke-dasharray': `0 ${pitch}` };
  return (
    <>
      <path class={theta ? 'dots dots-model' : isCurrent ? 'dots dots-current' : 'dots'} stroke-width={px(diameter)} {...stroke} />
      {opening > 0 && <path class="dots dots-hollow" stroke-width={px(opening)} {...stroke} />}
    </>
  );
}

interface DrawingProps {
  readonly layout: Layout;
  readonly controls: Controls;
  readonly reading: Reading;
  /** The sentence that says what is drawn. */
  readonly summary: string;
}

/** All bins, each with a dot for each of its words. */
export function Drawing({ layout, controls, reading, summary }: DrawingProps) {
  const { height, dots, labels, current } = sceneOf(layout, controls, reading);
  return (
    <svg class={`plot-${layout.name}`} viewBox={`0 0 ${layout.width} ${height}`} role="img" aria-label={summary}>
      {current && (
        <rect class="current-bin" x={px(current.outline.left)} y={px(current.outline.top)} width={px(current.outline.width)} height={px(current.outline.height)} rx="6" />
      )}
      {dots.map((group) => (
        <Dots group={group} theta={controls.theta} />
      ))}
      {current && <circle class="current-word" r={px(current.word.radius)} cx={px(current.word.x)} cy={px(current.word.y)} />}
      <g text-anchor="middle">
        {labels.map((label) => (
          <text x={px(label.x)} y={px(label.y)} class={label.isCurrent ? 'plot-strong' : undefined}>
            {label.number}
            <PlotTerm of={label.powers} />
          </text>
        ))}
      </g>
    </svg>
  );
}
