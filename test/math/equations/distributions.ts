import { type Equations, atRandom, expectDigits, expectEqual, product, sum } from './check.ts';
import { bernoulli, binomial, categorical, multinomial, special } from '../../../src/math/index.ts';
import { probabilities, probability, real } from '../arbitraries.ts';
import { compositions } from '../numeric.ts';
import { expect } from 'vitest';
import fc from 'fast-check';

/** Whole numbers: the logarithms of these small ones come back exactly after rounding. */
const factorial = (n: number): number => Math.round(Math.exp(special.logFactorial(n)));
const choose = (n: number, k: number): number => Math.round(Math.exp(special.logBinomial(n, k)));
const coefficient = (r: readonly number[]): number => Math.round(Math.exp(special.logMultinomial(r)));
const powers = (x: readonly number[], r: readonly number[]): number => product(x.map((xi, i) => xi ** (r[i] as number)));

const trials = fc
  .tuple(fc.integer({ min: 1, max: 40 }), probability, fc.nat(40))
  .map(([n, p, k]) => ({ n, p, k: k % (n + 1) }));
const dice = fc.tuple(probabilities(2, 6), fc.array(fc.nat(8), { minLength: 6, maxLength: 6 })).map(([theta, counts]) => ({
  theta,
  m: counts.slice(0, theta.length),
}));
/** A power of a sum: n ≤ 6, two to four small whole numbers, so that every side is a whole number below 2⁵³. */
const expansion = fc.tuple(fc.integer({ min: 0, max: 6 }), fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 4 }));
const power = ([n, x]: readonly [number, readonly number[]]): number => sum(x) ** n;
/** Σ over r₁ + … + r_K = n of term(r) · x^r. */
const expand = ([n, x]: readonly [number, readonly number[]], term: (r: readonly number[], n: number) => number): number =>
  sum(compositions(n, x.length).map((r) => term(r, n) * powers(x, r)));
/** n − r₁ − … − r_i. */
const left = (n: number, r: readonly number[], i: number): number => n - sum(r.slice(0, i));
/** The coefficients of (14), (15) and (17). */
const telescope = (r: readonly number[], n: number): number =>
  product(r.map((ri, i) => factorial(left(n, r, i)) / (factorial(left(n, r, i + 1)) * factorial(ri))));
const unfolded = (r: readonly number[], n: number): number =>
  product(r.map((ri) => 1 / factorial(ri))) * (factorial(n) / factorial(left(n, r, r.length)));
const unfoldedAtOnce = (r: readonly number[], n: number): number =>
  product(r.map((ri) => 1 / factorial(ri))) * (factorial(n) / factorial(0));

export const distributions: Equations = {
  '5': () =>
    atRandom(fc.tuple(fc.constantFrom(0, 1), real(0, 1)), ([x, p]) => {
      expectEqual(bernoulli.pmf(x, p), p ** x * (1 - p) ** (1 - x));
    }),
  '6': () =>
    atRandom(trials, ({ n, p, k }) => expectEqual(binomial.pmf(k, n, p), choose(n, k) * p ** k * (1 - p) ** (n - k), 0, 1e-12)),
  '7': () =>
    atRandom(trials, ({ n, p, k }) => {
      const written = (factorial(n) / (factorial(k) * factorial(n - k))) * p ** k * (1 - p) ** (n - k);
      expectEqual(binomial.pmf(k, n, p), written, 0, 1e-12);
    }),
  '8': () => {
    atRandom(dice, ({ theta, m }) => {
      const written = (factorial(sum(m)) / product(m.map(factorial))) * powers(theta, m);
      expectEqual(multinomial.pmf(m, theta), written, 0, 1e-11);
    });
    expectEqual(sum(compositions(10, 3).map((m) => multinomial.pmf(m, [0.5, 0.3, 0.2]))), 1);
  },
  '9': () => {
    expect(multinomial.pmf([1, 2], [0.5, 0.75])).toBeNaN();
    atRandom(probabilities(), (theta) => expectEqual(sum(theta), 1));
  },
  '10': () =>
    atRandom(fc.tuple(fc.integer({ min: 0, max: 12 }), probabilities(3, 3)), ([n, theta]) => {
      // Over the counts that add up to n the probability is used up.
      expectEqual(sum(compositions(n, 3).map((m) => multinomial.pmf(m, theta))), 1);
    }),
  '11': () => atRandom(expansion, (point) => expect(expand(point, coefficient)).toBe(power(point))),
  '12': () => atRandom(expansion, ([n, x]) => expect(power([n, x])).toBe(product(Array.from({ length: n }, () => sum(x))))),
  '13': () =>
    atRandom(expansion, (point) => {
      const chosen = expand(point, (r, n) => product(r.map((ri, i) => choose(left(n, r, i), ri))));
      expect(chosen).toBe(power(point));
    }),
  '14': () =>
    atRandom(expansion, (point) => {
      expectEqual(expand(point, telescope), power(point));
    }),
  '15': () => {
    atRandom(expansion, (point) => expectEqual(expand(point, unfolded), power(point)));
    // Without r₁ + r₂ = n it is the expansion of another sum: (1 + 2 + 3)² and not (2 + 3)².
    const free = [0, 1, 2].flatMap((total) => compositions(total, 2));
    expectEqual(sum(free.map((r) => unfolded(r, 2) * powers([2, 3], r))), 36);
    expectEqual(expand([2, [2, 3]], unfolded), 25);
  },
  '16': () =>
    atRandom(expansion, ([n, x]) => {
      for (const r of compositions(n, x.length)) expect(sum(r)).toBe(n);
    }),
  '17': () =>
    atRandom(expansion, (point) => {
      expectEqual(expand(point, unfoldedAtOnce), power(point));
    }),
  '18': () =>
    atRandom(expansion, (point) => {
      expect(expand(point, (r, n) => factorial(n) / product(r.map(factorial)))).toBe(power(point));
    }),
  A14: () =>
    atRandom(trials, ({ n, k }) => {
      expectEqual(Math.exp(special.logBinomial(n, k)), factorial(n) / (factorial(k) * factorial(n - k)), 0, 1e-12);
    }),
  A15: () => {
    atRandom(fc.tuple(probabilities(), fc.nat(5)), ([theta, j]) => {
      const label = j % theta.length;
      const y = theta.map((_, i) => (i === label ? 1 : 0));
      expectEqual(powers(theta, y), categorical.pmf(label, theta));
      expectEqual(powers(theta, y), multinomial.pmf(y, theta));
    });
    expectDigits(multinomial.pmf([5, 3, 2], [0.5, 0.3, 0.2]), '0.08505');
  },
  A16: () =>
    atRandom(expansion, ([n, x]) => {
      const index = compositions(n, x.length);
      // As many as there are ways to set K − 1 bars among n stars, each once, each with sum n.
      expect(index.length).toBe(choose(n + x.length - 1, n));
      expect(new Set(index.map(String)).size).toBe(index.length);
      expect(index.every((r) => sum(r) === n && r.every((ri) => ri >= 0))).toBe(true);
    }),
};
