import { Readout } from '../shared/Readout.tsx';
import type { Spoken } from './printedReading.ts';
import type { Reading } from './reading.ts';
import type { Strings } from './strings.ts';

interface ReadingsProps {
  readonly reading: Reading;
  readonly values: Readonly<Record<string, string>>;
  readonly spoken: Spoken;
  readonly words: Strings;
}

const rows = [
  { row: 'observed', total: 'total', share: 'share' },
  { row: 'expected', total: 'expected', share: 'level' },
  { row: 'difference', total: 'difference', share: 'shareDifference' },
  { row: 'sd', total: 'totalSd', share: 'shareSd' },
] as const;

/** The followed total and its share, what is expected of them, and how far they are from that. */
export function Readings({ reading, values, spoken, words }: ReadingsProps) {
  return (
    <table class="readings">
      <caption class="visually-hidden">{words.readings}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{words[`${spoken}TotalHead`]}</th>
          <th scope="col">{words[`${spoken}ShareHead`]}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ row, total, share }) => (
          <tr>
            <th scope="row">{words[row]}</th>
            {[total, share].map((name) => (
              <td>
                <Readout name={name} value={reading[name]} text={values[name] ?? ''} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
