import { fill } from '../shared/fill.ts';
import { formatNumber } from '../shared/formatNumber.ts';
import { Label } from '../shared/Label.tsx';
import { NumberField } from '../shared/NumberField.tsx';
import { Readout } from '../shared/Readout.tsx';
import { Slider } from '../shared/Slider.tsx';
import { probabilities } from './law.ts';
import { diceMarks } from './marks.ts';
import { MarksPath } from './MarksPath.tsx';
import { faces, weightRange, withWeight, type Controls } from './model.ts';
import { SHARE } from './printedReading.ts';
import type { Strings } from './strings.ts';

interface WeightsProps {
  readonly id: string;
  readonly weights: readonly number[];
  /** The face that is followed. */
  readonly face: number;
  readonly words: Strings;
  change(part: Partial<Controls>): void;
}

const signs = faces.map((_, i) => diceMarks(i, [[0, 0]]));

/** The weights of the six faces; the die at the head of a row chooses the face to follow. */
export function Weights({ id, weights, face, words, change }: WeightsProps) {
  const thetas = probabilities({ kind: 'classes', weights });
  return (
    <div class="field" role="group" aria-labelledby={`${id}-weights`}>
      <span class="field-head" id={`${id}-weights`}>
        <span>
          <Label text={words.weights} />
        </span>
      </span>
      {faces.map((k, i) => {
        const name = { face: words.faces[i] ?? '' };
        const theta = thetas[i] ?? 0;
        const printed = formatNumber(theta, SHARE);
        const weight = weights[i] ?? 0;
        const changeWeight = (value: number): void => change({ t: withWeight(weights, i, value) });
        return (
          <div class="sampler-weight">
            <label class="sampler-follow">
              <input type="radio" name={`${id}-k`} checked={k === face} autocomplete="off" aria-label={fill(words.follow, name)} onChange={() => change({ k })} />
              <svg viewBox="-4 -4 8 8" aria-hidden="true">
                <MarksPath marks={signs[i] ?? []} />
              </svg>
            </label>
            <label class="visually-hidden" for={`${id}-t${k}`}>
              {fill(words.weight, name)}
            </label>
            <Slider id={`${id}-t${k}`} range={weightRange} value={weight} valueText={fill(words.weightText, { weight: String(weight), theta: printed })} change={changeWeight} />
            <NumberField label={fill(words.weightField, name)} range={weightRange} value={weight} change={changeWeight} />
            <Readout name={`theta-${k}`} value={theta} text={printed} />
          </div>
        );
      })}
    </div>
  );
}
