import { Marker } from '../../plot/Marker.tsx';
import { Label } from '../shared/Label.tsx';
import { Readout } from '../shared/Readout.tsx';
import { shapes } from './logitScene.ts';
import { losses } from './model.ts';
import type { PrintedRunners } from './runners.ts';
import type { Strings } from './strings.ts';

interface ReadingsProps {
  readonly words: Strings;
  /** Heads of the columns; a letter between asterisks is mathematics. */
  readonly columns: readonly string[];
  readonly runners: PrintedRunners;
}

/** How far both losses have come. */
export function Readings({ words, columns, runners }: ReadingsProps) {
  return (
    <table class="readings">
      <caption class="visually-hidden">{words.readings}</caption>
      <thead>
        <tr>
          <td />
          {columns.map((column) => (
            <th scope="col">
              <Label text={column} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {losses.map((kind) => (
          <tr>
            <th scope="row">
              <svg class="swatch" viewBox="-14 -7 28 14" aria-hidden="true">
                <path d="M-14 0h28" stroke={`var(--${kind})`} stroke-width="2.5" stroke-dasharray={kind === 'mse' ? '5 3' : undefined} />
                <Marker shape={shapes[kind]} color={`var(--${kind})`} />
              </svg>
              {words[kind]}
            </th>
            {runners[kind].map(({ name, value, text }) => (
              <td>
                <Readout name={`${kind}-${name}`} value={value} text={text} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
