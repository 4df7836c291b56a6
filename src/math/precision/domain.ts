/** How far a list of probabilities may add up from 1: float32 data passes only after renormalising. */
const SUM_TOLERANCE = 1e-9;

/** Whether p lies in [0, 1]; false for NaN. */
export function isProbability(p: number): boolean {
  return p >= 0 && p <= 1;
}

/** Whether n is one of 0, 1, 2, … */
export function isCount(n: number): boolean {
  return n >= 0 && Number.isInteger(n);
}

/** Whether probs are ≥ 0 and add up to 1 within 1e-9. */
export function isDistribution(probs: ArrayLike<number>): boolean {
  let sum = 0;
  for (let i = 0; i < probs.length; i++) {
    const p = probs[i] as number;
    if (!(p >= 0)) return false;
    sum += p;
  }
  return Math.abs(sum - 1) <= SUM_TOLERANCE;
}
