import { Marker } from '../../plot/Marker.tsx';
import { formatNumber } from '../shared/formatNumber.ts';
import { Readout } from '../shared/Readout.tsx';
import type { Reading } from './model.ts';
import { LOSS, PROBABILITY } from './printedReading.ts';
import type { Strings } from './strings.ts';

const rows = [
  { of: 'ce', shape: 'disc', dash: undefined },
  { of: 'mse', shape: 'square', dash: '5 3' },
] as const;

/** Both losses and gradients at the present point. */
export function Readings({ reading, words }: { readonly reading: Reading; readonly words: Strings }) {
  return (
    <table class="readings">
      <caption class="visually-hidden">{words.readings}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{words.loss}</th>
          <th scope="col">{words.gradient}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ of, shape, dash }) => (
          <tr>
            <th scope="row">
              <svg class="swatch" viewBox="-14 -7 28 14" aria-hidden="true">
                <path d="M-14 0h28" stroke={`var(--${of})`} stroke-width="2.5" stroke-dasharray={dash} />
                <Marker shape={shape} color={`var(--${of})`} />
              </svg>
              {words[of]}
            </th>
            <td>
              <Readout name={`${of}-loss`} value={reading[of].loss} text={formatNumber(reading[of].loss, LOSS)} />
            </td>
            <td>
              <Readout name={`${of}-gradient`} value={reading[of].gradient} text={formatNumber(reading[of].gradient, PROBABILITY)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
