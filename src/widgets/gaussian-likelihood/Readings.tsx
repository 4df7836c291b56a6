import { Label } from '../shared/Label.tsx';
import { formatNumber } from '../shared/formatNumber.ts';
import { Readout } from '../shared/Readout.tsx';
import type { Reading } from './model.ts';
import { LOSS } from './printedReading.ts';
import type { Strings } from './strings.ts';

interface Row {
  readonly of: 'nll' | 'mse' | 'squares';
  readonly label: string;
  readonly slope: keyof Reading['slopes'];
}

const rows: Readonly<Record<'fixed' | 'free', readonly Row[]>> = {
  fixed: [
    { of: 'nll', label: 'NLL', slope: 'nllMu' },
    { of: 'mse', label: 'MSE', slope: 'mseMu' },
  ],
  free: [
    { of: 'nll', label: 'NLL', slope: 'nllSigma' },
    { of: 'squares', label: '*S*/2*σ*²', slope: 'squaresSigma' },
  ],
};

/** The two curves of the second panel, or of both: value and slope here, value at the best parameters. */
export function Readings({ reading, free, words }: { readonly reading: Reading; readonly free: boolean; readonly words: Strings }) {
  const { here, best, slopes } = reading;
  const cell = (name: string, value: number) => (
    <td>
      <Readout name={name} value={value} text={formatNumber(value, LOSS)} />
    </td>
  );
  return (
    <table class="readings">
      <caption class="visually-hidden">{words.readings}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{words.here}</th>
          <th scope="col">
            <Label text={free ? 'd/d*σ*' : 'd/d*μ*'} />
          </th>
          <th scope="col">{words.best}</th>
        </tr>
      </thead>
      <tbody>
        {rows[free ? 'free' : 'fixed'].map(({ of, label, slope }) => (
          <tr>
            <th scope="row">
              <Label text={label} />
            </th>
            {cell(of, here[of])}
            {cell(`${of}-slope`, slopes[slope])}
            {cell(`best-${of}`, best[of])}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
