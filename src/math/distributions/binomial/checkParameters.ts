import { isProbability } from '../../precision/domain.ts';
import { refuse } from '../../precision/refuse.ts';

/** Throws a RangeError unless n is a safe integer ≥ 0 and p in [0, 1]. */
export function checkParameters(caller: string, n: number, p: number): void {
  if (!(n >= 0 && Number.isSafeInteger(n))) refuse(`${caller}: n`, 'a safe integer ≥ 0', n);
  if (!isProbability(p)) refuse(`${caller}: p`, 'in [0, 1]', p);
}
