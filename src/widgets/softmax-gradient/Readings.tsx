import { formatNumber } from '../shared/formatNumber.ts';
import { Label } from '../shared/Label.tsx';
import { Readout } from '../shared/Readout.tsx';
import { classes, losses, type Reading } from './model.ts';
import { exact, PROBABILITY } from './printedReading.ts';
import type { Strings } from './strings.ts';

interface ReadingsProps {
  readonly reading: Reading;
  readonly words: Strings;
}

/** The numbers under the columns of the drawing, each class under its own. */
export function Readings({ reading: { p, gradient }, words }: ReadingsProps) {
  const rows = [
    { name: 'p', hue: 'model', label: '*p_k*', values: p },
    { name: 'ce', hue: 'ce', label: words.ce, values: gradient.ce },
    { name: 'mse', hue: 'mse', label: words.mse, values: gradient.mse },
  ];
  return (
    <table class="readings softmax-readings" aria-label={words.readings}>
      {/* The drawing names the columns for those who see it. */}
      <thead>
        <tr>
          <td />
          {classes.map((k) => (
            <th scope="col">
              <span class="visually-hidden">{words.className + String(k)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, hue, label, values }) => (
          <tr class={`c-${hue}`}>
            <th scope="row">
              <Label text={label} />
            </th>
            {values.map((value, i) => (
              <td>
                <Readout name={`${name}-${i + 1}`} value={value} text={formatNumber(value, PROBABILITY)} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The eigenvalues of both Hessians; those below zero, along which the loss bends downward, stand out. */
export function Curvatures({ reading: { curvature }, words }: ReadingsProps) {
  return (
    <table class="readings softmax-curvatures">
      <caption>{words.curvature}</caption>
      <tbody>
        {losses.map((of) => (
          <tr>
            <th scope="row">{words[of]}</th>
            {curvature[of].map((value, i) => (
              <td class={value < 0 ? 'bends-down' : undefined}>
                <Readout name={`${of}-curvature-${i + 1}`} value={value} text={exact(value, PROBABILITY)} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
