import { fill } from '../shared/fill.ts';
import { formatNumber } from '../shared/formatNumber.ts';
import { NumberField } from '../shared/NumberField.tsx';
import { Slider } from '../shared/Slider.tsx';
import { moved, xRange, type Controls } from './model.ts';
import { DATUM } from './printedReading.ts';
import type { Strings } from './strings.ts';

interface PointFieldsProps {
  readonly id: string;
  readonly x: readonly number[];
  readonly words: Strings;
  change(part: Partial<Controls>): void;
}

/** Each datum by slider and by hand, side by side under the drawing. */
export function PointFields({ id, x, words, change }: PointFieldsProps) {
  return (
    <div class="gl-data needs-script" role="group" aria-label={words.points}>
      {x.map((value, index) => {
        const said = { i: String(index + 1), value: formatNumber(value, DATUM) };
        const move = (to: number): void => change({ x: moved(x, index, to) });
        return (
          <div>
            <label for={`${id}-x${said.i}`}>
              <var>x</var>
              <sub>{said.i}</sub>
            </label>
            <NumberField label={fill(words.pointField, said)} range={xRange} value={value} change={move} />
            <Slider id={`${id}-x${said.i}`} range={xRange} value={value} valueText={fill(words.point, said)} change={move} />
          </div>
        );
      })}
    </div>
  );
}
