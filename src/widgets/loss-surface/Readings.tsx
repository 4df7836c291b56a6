import { Marker } from '../../plot/Marker.tsx';
import { fill } from '../shared/fill.ts';
import { formatNumber } from '../shared/formatNumber.ts';
import { Readout } from '../shared/Readout.tsx';
import type { LossKind } from '../shared/trainingSet.ts';
import type { Ground } from './ground.ts';
import { kinds, STEPS, type Reading } from './model.ts';
import { DISTANCE, LOSS, PROBABILITY } from './printedReading.ts';
import type { Strings } from './strings.ts';

interface ReadingsProps {
  readonly reading: Reading;
  readonly ground: Ground;
  readonly words: Strings;
}

/** Both losses at the start and after the descent; with a wrong label, how far it has moved the lowest points. */
export function Readings({ reading, ground, words }: ReadingsProps) {
  const rows: readonly { name: string; label: string; decimals: number; value(kind: LossKind): number | undefined }[] = [
    { name: 'loss', label: words.loss, decimals: LOSS, value: (kind) => reading[kind].loss },
    { name: 'pull', label: words.pull, decimals: PROBABILITY, value: (kind) => reading[kind].pull },
    { name: 'after', label: words.after, decimals: LOSS, value: (kind) => reading[kind].after },
    { name: 'moved', label: words.moved, decimals: DISTANCE, value: (kind) => reading[kind].moved },
    { name: 'shift', label: words.shift, decimals: DISTANCE, value: (kind) => ground[kind].shift },
  ];
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
        {rows.map(({ name, label, decimals, value }) =>
          value('ce') === undefined ? null : (
            <tr>
              <th scope="row">{fill(label, { steps: String(STEPS) })}</th>
              {kinds.map((kind) => (
                <td>
                  <Readout name={`${kind}-${name}`} value={value(kind) ?? 0} text={formatNumber(value(kind) ?? 0, decimals)} />
                </td>
              ))}
            </tr>
          ),
        )}
      </tbody>
    </table>
  );
}
