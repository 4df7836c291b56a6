/** U+2212, as wide as a digit and at the height of a plus. */
const MINUS = '−';
const GROUP_FROM = 10_000;

/** A number as a readout prints it: its sign of relation to the true value, and its digits. */
export interface Printed {
  /** `=` when the digits are the rounded value; `<` or `>` when they only bound it. */
  readonly relation: '=' | '<' | '>';
  readonly digits: string;
}

function signed(value: number, decimals: number): string {
  const [whole = '', fraction] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = Number(whole) >= GROUP_FROM ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
  return (value < 0 ? MINUS : '') + grouped + (fraction === undefined ? '' : `.${fraction}`);
}

/**
 * A fixed number of decimals. What would round to zero without being zero is bounded instead: `< 0.0001`, `> −0.0001`,
 * so that "close to 0" never reads "equal to 0".
 */
export function printed(value: number, decimals: number): Printed {
  if (Number.isNaN(value)) throw new RangeError('printed: the value is NaN; a readout needs a number');
  if (!Number.isFinite(value)) return { relation: '=', digits: value > 0 ? '∞' : `${MINUS}∞` };
  const smallest = 10 ** -decimals;
  if (value !== 0 && Math.abs(value) < smallest / 2) {
    return value > 0 ? { relation: '<', digits: signed(smallest, decimals) } : { relation: '>', digits: signed(-smallest, decimals) };
  }
  return { relation: '=', digits: signed(value, decimals) };
}

/** `printed` as one word: `0.9933`, `<0.0001`, `>−0.0001`. */
export function formatNumber(value: number, decimals: number): string {
  const { relation, digits } = printed(value, decimals);
  return relation === '=' ? digits : relation + digits;
}

/** A ratio of sizes: whole from 100 on, one decimal below. */
export function formatRatio(value: number): string {
  return formatNumber(value, Math.abs(value) >= 99.95 ? 0 : 1);
}
