import { Readout } from '../shared/Readout.tsx';
import type { Reading } from './reading.ts';
import type { Strings } from './strings.ts';
import { Variable } from './TermText.tsx';

/** The factors of (13) for the present term: how it takes its letters, variable by variable. */
export function Readings({ reading: { choices }, words }: { readonly reading: Reading; readonly words: Strings }) {
  return (
    <table class="readings">
      <caption class="visually-hidden">{words.readings}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{words.left}</th>
          <th scope="col">{words.chosen}</th>
          <th scope="col">{words.ways}</th>
        </tr>
      </thead>
      <tbody>
        {choices.map(({ left, chosen, ways }, letter) => (
          <tr>
            <th scope="row">
              <Variable subscript={letter + 1} />
            </th>
            <td>
              <span>{left}</span>
            </td>
            <td>
              <span>{chosen}</span>
            </td>
            <td>
              <Readout name={`ways-${letter + 1}`} value={ways} text={String(ways)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
