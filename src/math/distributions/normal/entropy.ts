/** log(2πe) / 2. */
const HALF_LOG_TWO_PI_E = 1.4189385332046727;

/**
 * Differential entropy: log(σ √(2πe)).
 *
 * @param mu mean; the value does not depend on it
 * @param sigma standard deviation ≥ 0; a negative one gives NaN, 0 gives −Infinity
 * @returns nats; negative for sigma below 0.242
 *   Accuracy: 1 ulp.
 * @example
 * entropy(0, 1) // => 1.4189385332046727
 */
export function entropy(mu: number, sigma: number): number {
  return sigma >= 0 && !Number.isNaN(mu) ? Math.log(sigma) + HALF_LOG_TWO_PI_E : NaN;
}
