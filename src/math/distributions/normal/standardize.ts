/** (x − mu) / sigma, also where x − mu would overflow. */
export function standardize(x: number, mu: number, sigma: number): number {
  const distance = x - mu;
  return Math.abs(distance) < Infinity ? distance / sigma : x / sigma - mu / sigma;
}
