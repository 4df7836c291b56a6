import { deviance } from '../../precision/deviance.ts';
import { isCount, isDistribution } from '../../precision/domain.ts';
import { productError } from '../../precision/productError.ts';
import { stirlingError } from '../../precision/stirlingError.ts';
import { sumError } from '../../precision/sumError.ts';
import { xLogY } from '../../special/xLogY.ts';

/** Below this the product of the counts is turned into a logarithm, before it underflows. */
const SMALLEST_SCALE = 1e-280;

/**
 * The pmf as √scale · exp(exponent), every part of it ≤ 0 in the logarithm, so that nothing cancels:
 *
 *     scale = n / (m₁ · 2πm₂ ⋯ 2πm_r) over the r counts above 0
 *     exponent = δ(n) − Σ δ(mᵢ) − Σ (mᵢ log(mᵢ / nθᵢ) + nθᵢ − mᵢ) + n (Σ θᵢ − 1)
 */
export function logPmfParts(
  counts: ArrayLike<number>,
  probs: ArrayLike<number>,
  join: (scale: number, exponent: number) => number,
): number {
  const K = counts.length;
  if (K !== probs.length || !isDistribution(probs)) return NaN;
  let n = 0;
  let only = -1;
  let possible = true;
  for (let i = 0; i < K; i++) {
    const m = counts[i] as number;
    if (Number.isNaN(m)) return NaN;
    if (!isCount(m) || (m > 0 && probs[i] === 0)) possible = false;
    if (m > 0) only = n === 0 ? i : -1;
    n += m;
  }
  if (!possible) return join(0, -Infinity);
  if (n === 0) return join(1, 0);
  if (only >= 0) return join(1, xLogY(n, probs[only] as number));

  let scale = 2 * Math.PI * n;
  let exponent = stirlingError(n);
  // Σ θᵢ − 1 and what is lost in adding it up.
  let excess = -1;
  let lost = 0;
  for (let i = 0; i < K; i++) {
    const m = counts[i] as number;
    const theta = probs[i] as number;
    const sum = excess + theta;
    lost += sumError(excess, theta, sum);
    excess = sum;
    const expected = n * theta;
    if (m === 0) {
      exponent -= expected;
      continue;
    }
    exponent -= stirlingError(m) + deviance(m, expected, m - expected - productError(n, theta, expected));
    scale /= 2 * Math.PI * m;
    if (scale < SMALLEST_SCALE) {
      exponent += Math.log(scale) / 2;
      scale = 1;
    }
  }
  return join(scale, exponent + n * (excess + lost));
}
