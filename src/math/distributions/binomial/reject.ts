import type { Rng } from '../../random/rng.ts';
import { lack, roots } from './lack.ts';

/**
 * One draw by transformed rejection, for a standard deviation of 8 and more and p ≤ ½; it costs the same for every n.
 *
 * @param spread √(np(1 − p))
 * @param bottom `lack` at the mode, or NaN to have it computed if it is needed: one draw in three
 * @see W. Hörmann, "The generation of binomial random variates", 1993: algorithm BTRS, here with Loader's form of
 *   the probabilities where the paper has log-factorials
 */
export function reject(rng: Rng, n: number, p: number, spread: number, bottom: number): number {
  const b = 1.15 + 2.53 * spread;
  const a = -0.0873 + 0.0248 * b + 0.01 * p;
  const c = n * p + 0.5;
  const inside = 0.92 - 4.2 / b;
  for (;;) {
    const u = rng.uniform() - 0.5;
    const v = rng.uniform();
    const edge = 0.5 - Math.abs(u);
    const k = Math.floor(((2 * a) / edge + b) * u + c);
    if (edge >= 0.07 && v <= inside) return k;
    if (!(k >= 0 && k <= n)) continue;
    const height = (v * (2.83 + 5.1 / b) * spread) / (a / (edge * edge) + b);
    const mode = Math.floor((n + 1) * p);
    const scale = roots(k, n) / roots(mode, n);
    if (Number.isNaN(bottom)) bottom = lack(mode, n, p);
    if (Math.log(height * height * scale) <= 2 * (bottom - lack(k, n, p))) return k;
  }
}
