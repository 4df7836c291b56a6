import { Label } from './Label.tsx';
import { Readout } from './Readout.tsx';

interface BigNumberProps {
  readonly name: string;
  readonly value: number;
  readonly text: string;
  readonly unit: string;
  /** What the number is. */
  readonly means: string;
  /** The same in symbols. */
  readonly formula: string;
}

/** The one number that settles it. */
export function BigNumber({ name, value, text, unit, means, formula }: BigNumberProps) {
  return (
    <div class="big-number">
      <b>
        <Readout name={name} value={value} text={text} />
      </b>
      <span class="unit">{unit}</span>
      <br />
      <Label text={means} /> <span class="c-model nowrap"><Label text={formula} /></span>
    </div>
  );
}
