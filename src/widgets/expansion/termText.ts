import type { Exponents } from './model.ts';

/** One power in a term: the variable by its subscript, and its exponent. */
export interface Power {
  readonly subscript: number;
  readonly exponent: number;
}

/** What is written of a term: powers with the exponent 0 are not. */
export function powers(exponents: Exponents): Power[] {
  return exponents.map((exponent, letter) => ({ subscript: letter + 1, exponent })).filter(({ exponent }) => exponent > 0);
}

const RAISED = '⁰¹²³⁴⁵⁶';
const LOWERED = '₀₁₂₃₄';

/** A term as one word, to be spoken: `x₁²x₂x₃`. */
export function spokenTerm(exponents: Exponents): string {
  return powers(exponents).map(({ subscript, exponent }) => `x${LOWERED[subscript]}${exponent > 1 ? RAISED[exponent] : ''}`).join('');
}

const DIGIT_PX = 7.3;
const LETTER_PX = 12.4;

/** The width of a coefficient with its powers, in the text of a plot: a subscript and an exponent stand one above the other. */
export function termWidthPx(coefficient: number, exponents: Exponents): number {
  const digits = coefficient > 1 ? String(coefficient).length : 0;
  return digits * DIGIT_PX + powers(exponents).length * LETTER_PX;
}
