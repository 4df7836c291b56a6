import { Label } from '../shared/Label.tsx';
import { Readout } from '../shared/Readout.tsx';
import type { Reading } from './reading.ts';
import { formatNats } from './scene.ts';
import type { Strings } from './strings.ts';

/** The log-likelihood and its two parts: at the present θ and at the best. */
export function Readings({ reading, words }: { readonly reading: Reading; readonly words: Strings }) {
  const { constant, sum, bestSum, logLikelihood, bestLogLikelihood } = reading;
  const rows = [
    { label: words.constant, values: { constant }, best: { constant } },
    { label: 'Σ*m* log *θ*', values: { sum }, best: { 'best-sum': bestSum } },
    { label: 'log *L*', values: { 'log-likelihood': logLikelihood }, best: { 'best-log-likelihood': bestLogLikelihood } },
  ];
  return (
    <table class="readings">
      <caption class="visually-hidden">{words.readings}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{words.now}</th>
          <th scope="col">{words.best}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, values, best }) => (
          <tr>
            <th scope="row">
              <Label text={label} />
            </th>
            {[...Object.entries(values), ...Object.entries(best)].map(([name, value]) => (
              <td>
                <Readout name={name} value={value} text={formatNats(value)} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
