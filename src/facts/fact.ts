/** How a number is written in the prose. Digits are fixed, so that both editions and every rebuild print the same ones. */
export type NumberFormat = { readonly decimals: number } | { readonly significant: number } | { readonly scientific: number };

/** A number that the prose quotes: its full-precision value and the TeX of its printed form. */
export interface Fact {
  readonly value: number;
  readonly tex: string;
}

const GROUP_FROM = 10_000;

function grouped(digits: string): string {
  const [whole = '', fraction] = digits.replace('-', '').split('.');
  const spaced = Number(whole) >= GROUP_FROM ? whole.replace(/\B(?=(\d{3})+$)/g, '{,}') : whole;
  return (digits.startsWith('-') ? '-' : '') + spaced + (fraction === undefined ? '' : `.${fraction}`);
}

function withoutNegativeZero(text: string): string {
  return /^-0(\.0*)?$/.test(text) ? text.slice(1) : text;
}

function power(mantissaAndExponent: string): string {
  const [mantissa = '', exponent = '0'] = mantissaAndExponent.split('e');
  return `${mantissa}\\times10^{${Number(exponent)}}`;
}

/** TeX of `value`: `-0.9933`, `22{,}028`, `4.54\times10^{-5}`; infinities as `\infty`. NaN has no printed form and stops the build. */
export function numberTex(value: number, format: NumberFormat): string {
  if (Number.isNaN(value)) throw new RangeError('numberTex: the value is NaN; a fact must be a number');
  if (!Number.isFinite(value)) return value > 0 ? '\\infty' : '-\\infty';
  if ('decimals' in format) return grouped(withoutNegativeZero(value.toFixed(format.decimals)));
  if ('scientific' in format) return power(value.toExponential(format.scientific));
  const text = value.toPrecision(format.significant);
  return text.includes('e') ? power(text) : grouped(text);
}

/**
 * A named number of the prose.
 *
 * @example
 * fact(-0.99330714907, { decimals: 4 }).tex // => '-0.9933'
 */
export function fact(value: number, format: NumberFormat): Fact {
  return { value, tex: numberTex(value, format) };
}
