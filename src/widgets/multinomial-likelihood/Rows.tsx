import { NumberField } from '../shared/NumberField.tsx';
import { fill } from '../shared/fill.ts';
import { Label } from '../shared/Label.tsx';
import { Slider } from '../shared/Slider.tsx';
import { countRange, thetaFieldRange, thetaRange, type Position } from './model.ts';
import { thetaName, thetaText } from './printed.ts';
import type { Strings } from './strings.ts';

interface RowsProps {
  readonly id: string;
  readonly words: Strings;
  readonly position: Position;
  changeCount(k: number, count: number): void;
  changeTheta(k: number, value: number): void;
  toggleLock(k: number): void;
}

/** For each kind of outcome its count, and its θ by slider, by hand, and locked. L on a row toggles the lock. */
export function Rows({ id, words, position, changeCount, changeTheta, toggleLock }: RowsProps) {
  const { counts, theta, locked } = position;
  return (
    <div class="theta-rows">
      <span aria-hidden="true">
        <Label text={words.count} />
      </span>
      {counts.map((count, k) => (
        <div
          class="theta-row"
          onKeyDown={(event) => {
            if (event.key.toLowerCase() === 'l' && !event.ctrlKey && !event.metaKey && !event.altKey) toggleLock(k);
          }}
        >
          <NumberField label={fill(words.countField, { k: String(k + 1) })} range={countRange} value={count} change={(value) => changeCount(k, value)} />
          <label for={`${id}-t${k + 1}`}>
            <var>θ</var>
            <sub>{k + 1}</sub>
          </label>
          <Slider id={`${id}-t${k + 1}`} range={thetaRange} value={theta[k] ?? 0} valueText={thetaText(position, k, words)} change={(value) => changeTheta(k, value)} />
          <NumberField label={fill(words.thetaField, { name: thetaName(k) })} range={thetaFieldRange} value={theta[k] ?? 0} change={(value) => changeTheta(k, value)} />
          <button type="button" class="theta-lock" aria-pressed={locked[k]} aria-label={fill(words.lock, { name: thetaName(k) })} onClick={() => toggleLock(k)}>
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="M3 7.5h10V14H3zM5 7.5V5a3 3 0 0 1 6 0" />
              <path class="theta-lock-closed" d="M11 5v2.5" />
            </svg>
          </button>
        </div>
      ))}
    </div>
  );
}
