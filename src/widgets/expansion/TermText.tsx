import type { Exponents } from './model.ts';
import { powers, type Power } from './termText.ts';

/** A variable in running text. */
export function Variable({ subscript }: { readonly subscript: number }) {
  return (
    <span>
      <var>x</var>
      <sub>{subscript}</sub>
    </span>
  );
}

/** The powers of a term in running text. */
export function TermText({ exponents }: { readonly exponents: Exponents }) {
  return (
    <span class="nowrap">
      {powers(exponents).map(({ subscript, exponent }) => (
        <>
          <Variable subscript={subscript} />
          {exponent > 1 && <sup>{exponent}</sup>}
        </>
      ))}
    </span>
  );
}

/** Where the baseline goes after a letter, a subscript and an exponent, in pixels. */
const DOWN = 3.5;
const UP = 9.5;
/** An exponent stands above its subscript. */
const BACK = -5;

/** The powers of a term in a drawing. */
export function PlotTerm({ of }: { readonly of: readonly Power[] }) {
  return (
    <>
      {of.map(({ subscript, exponent }, i) => (
        <>
          <tspan class="plot-math" dy={i === 0 ? undefined : (of[i - 1]?.exponent ?? 1) > 1 ? UP - DOWN : -DOWN}>
            x
          </tspan>
          <tspan class="index" dy={DOWN}>
            {subscript}
          </tspan>
          {exponent > 1 && (
            <tspan class="index" dx={BACK} dy={-UP}>
              {exponent}
            </tspan>
          )}
        </>
      ))}
    </>
  );
}
