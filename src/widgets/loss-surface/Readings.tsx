import { Marker } from '../../plot/Marker.tsx';
import { fill } from '../shared/fill.ts';
import { formatNumber } from '../shared/formatNumber.ts';
import { Readout } from '../shared/Readout.tsx';
import type { LossKind } from '../shared/trainingSet.ts';
import { kinds, STEPS, type Reading } from './model.ts';
import { DISTANCE, LOSS, PROBABILITY } from './printedReading.ts';
import type { Strings } from './strings.ts';

interface ReadingsProps {
  readonly reading: Reading;
  /** How far a wrong label has moved each lowest point, when there is one. */
  readonly shift: Readonly<Record<LossKind, number>> | undefined;
  readonly words: Strings;
}

const DECIMALS = { loss: LOSS, pull: PROBABILITY, after: LOSS, moved: DISTANCE } as const;
const names = ['loss', 'pull', 'after', 'moved'] as const;

/** Both losses at the start and after the descent, and what a wrong label has done. */
export function Readings({ reading, shift, words }: ReadingsProps) {
  const row = (name: string, label: string, decimals: number, value: (kind: LossKind) => number) => (
    <tr>
      <th scope="row">{fill(label, { steps: String(STEPS) })}</th>
      {kinds.map((kind) => (
        <td>
          <Readout name={`${kind}-${name}`} value={value(kind)} text={formatNumber(value(kind), decimals)} />
        </td>
      ))}
    </tr>
  );
  return (
    <table class="readings surface-readings">
      <caption class="visually-hidden">{words.readings}</caption>
      <thead>
        <tr>
          <td />
          {kinds.map((kind) => (
            <th scope="col">
              <svg class="swatch" viewBox="-7 -7 14 14" aria-hidden="true">
                <Marker shape={kind === 'ce' ? 'disc' : 'square'} color={`var(--${kind})`} />
              </svg>
              {kind === 'ce' ? words.ceColumn : words.mse}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {names.map((name) => row(name, words[name], DECIMALS[name], (kind) => reading[kind][name]))}
        {shift && row('shift', words.shift, DISTANCE, (kind) => shift[kind])}
      </tbody>
    </table>
  );
}
