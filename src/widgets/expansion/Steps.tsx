import { fill } from '../shared/fill.ts';
import type { Line } from './model.ts';
import type { Step } from './steps.ts';
import type { Strings } from './strings.ts';

interface StepsProps {
  readonly id: string;
  readonly steps: readonly Step[];
  /** The line that is kept, 0 for none. */
  readonly kept: Line | 0;
  /** The line whose part is marked: the one pointed at, else the one kept. */
  readonly marked: Line | 0;
  readonly words: Strings;
  /** The address of the chapter's equations, up to their number. */
  readonly equations: string;
  /** A line is pointed at or has the focus; 0 for none. */
  point(line: Line | 0): void;
  keep(line: Line | 0): void;
}

/** The derivation line by line, in the numbers of the present term. Each line marks the part of the figure that it counts. */
export function Steps({ id, steps, kept, marked, words, equations, point, keep }: StepsProps) {
  const lineOf = ({ target }: Event): Line | 0 => {
    const row = target instanceof Element ? target.closest<HTMLElement>('[data-line]') : null;
    return steps.find(({ line }) => String(line) === row?.dataset['line'])?.line ?? 0;
  };
  /** The focus stays where it is, but marks no more. */
  const letGo = (): void => {
    keep(0);
    point(0);
  };
  return (
    <div class="steps">
      <p id={`${id}-steps`}>{words.steps}</p>
      <div
        class="step-lines"
        role="radiogroup"
        aria-labelledby={`${id}-steps`}
        data-equations={equations}
        onPointerOver={(event) => event.pointerType === 'mouse' && point(lineOf(event))}
        onPointerLeave={() => point(0)}
        onFocusIn={(event) => point(lineOf(event))}
        onFocusOut={() => point(0)}
        onKeyDown={({ key }) => key === 'Escape' && letGo()}
      >
        {steps.map(({ line, text }) => (
          <div data-line={line}>
            <a href={equations + line} aria-label={fill(words.equation, { line: String(line) })}>
              ({line})
            </a>
            <label>
              <input
                type="radio"
                name={`${id}-step`}
                value={line}
                checked={line === kept}
                autocomplete="off"
                aria-describedby={`${id}-meaning`}
                // A second press lets go: a radio button alone would keep its line for good.
                onClick={() => line === kept && letGo()}
                onChange={() => keep(line)}
              />
              <span>{text}</span>
            </label>
          </div>
        ))}
      </div>
      <p class="needs-script" id={`${id}-meaning`}>
        {steps.find(({ line }) => line === marked)?.meaning ?? words.stepsHint}
      </p>
    </div>
  );
}
