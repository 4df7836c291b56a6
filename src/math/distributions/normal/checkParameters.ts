import { refuse } from '../../precision/refuse.ts';

/** Throws a RangeError unless mu is finite and sigma is finite and ≥ 0. */
export function checkParameters(caller: string, mu: number, sigma: number): void {
  if (!Number.isFinite(mu)) refuse(`${caller}: mu`, 'finite', mu);
  if (!(sigma >= 0 && sigma < Infinity)) refuse(`${caller}: sigma`, 'finite and ≥ 0', sigma);
}
