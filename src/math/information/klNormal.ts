import { deviance } from '../precision/deviance.ts';

/**
 * D(N(μ₀, σ₀²) ‖ N(μ₁, σ₁²)) = log(σ₁/σ₀) + (σ₀² + (μ₀ − μ₁)²) / (2σ₁²) − ½ in nats.
 *
 * @param sigma0 standard deviation ≥ 0; a negative one gives NaN
 * @param sigma1 standard deviation ≥ 0
 * @returns at least 0; Infinity when exactly one of the two is a point mass
 *   Accuracy: 1 ulp.
 * @example
 * klNormal(0, 1, 1, 1) // => 0.5
 */
export function klNormal(mu0: number, sigma0: number, mu1: number, sigma1: number): number {
  if (!(sigma0 >= 0 && sigma1 >= 0) || Number.isNaN(mu0 - mu1)) return NaN;
  if (sigma0 === 0 || sigma1 === 0) return sigma0 === sigma1 && mu0 === mu1 ? 0 : Infinity;
  const distance = (mu0 - mu1) / sigma1;
  const ratio = sigma0 / sigma1;
  const excess = ((sigma1 - sigma0) / sigma1) * (1 + ratio);
  return 0.5 * (distance * distance + deviance(1, ratio * ratio, excess));
}
