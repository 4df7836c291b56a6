import { fact, type Fact } from '../../src/facts/fact.ts';
import { bernoulli, binomial, multinomial, special } from '../../src/math/index.ts';
import { followed, params, runOf } from '../../src/widgets/sampler/model.ts';
import { read } from '../../src/widgets/sampler/reading.ts';
import { loadedDie, loadedDieCounts } from '../../src/widgets/shared/loadedDie.ts';
import { initialState } from '../../src/widgets/shared/params.ts';
import { compositions } from './checks.ts';

/** A bent coin, tossed ten times. */
const coin = { p: 0.6, n: 10, k: 7 };

/** Three faces, few enough throws to check by hand. */
export const faces = { n: 10, counts: [5, 3, 2], probs: [0.5, 0.3, 0.2] };

const total = (numbers: readonly number[]) => numbers.reduce((sum, x) => sum + x, 0);

/** The loaded die, and what it showed in the throws of the table. */
export const die = { n: total(loadedDieCounts), counts: loadedDieCounts, probs: loadedDie.map((weight) => weight / total(loadedDie)) };

/** Logarithm of the probability of one given order of the outcomes. */
export function logOneOrder(counts: readonly number[], probs: readonly number[]): number {
  return counts.reduce((sum, count, k) => sum + special.xLogY(count, probs[k] ?? NaN), 0);
}

/** How many orders give these counts: a whole number, far below 2⁵³ for all but the die. */
const ways = (counts: readonly number[]) => Math.round(Math.exp(special.logMultinomial(counts)));

/** The words of four letters over x₁, x₂, x₃, and one of their terms, counted as (13) does: C(4, 2) C(2, 1) C(1, 1). */
const words = { K: 3, n: 4, exponents: [2, 1, 1] };
const wordWays = words.exponents.map((r, k) => Math.round(Math.exp(special.logBinomial(total(words.exponents.slice(k)), r))));

/** (15) summed over two exponents that add up to n, or to at most n: the slack is the exponent of a third variable, 1. */
const square = { n: 2, x: [2, 3] };
const term = (r: readonly number[], x: readonly number[]) => ways(r) * Math.exp(logOneOrder(r, x));
const bound = compositions(square.n, 2).map((r) => term(r, square.x));
const unbound = compositions(square.n, 3).map((r) => term(r, [...square.x, 1]));

const dieTables = Math.round(Math.exp(special.logBinomial(die.n + die.counts.length - 1, die.counts.length - 1)));
const dieExpected = die.probs.map((p) => Math.round(die.n * p));
const diePmf = multinomial.pmf(die.counts, die.probs);

/** What the machine of the figure has thrown: few times as it opens, and as many times as it can. */
const machine = initialState(params);
const throwsOf = (n: number) => read(runOf({ ...machine, n }), followed(machine));
const few = throwsOf(machine.n);
const many = throwsOf(1_000_000);
const driftFacts = (name: string, { expected, difference, totalSd, shareDifference }: typeof few): [string, Fact][] => [
  [`drift-expected-${name}`, fact(expected, { decimals: 0 })],
  [`drift-distance-${name}`, fact(Math.abs(difference), { decimals: 0 })],
  [`drift-gap-${name}`, fact(Math.abs(shareDifference), { significant: 3 })],
  [`drift-sd-${name}`, fact(totalSd, { decimals: 1 })],
];

export const distributions: Readonly<Record<string, Fact>> = {
  'coin-head': fact(bernoulli.pmf(1, coin.p), { decimals: 1 }),
  'coin-tail': fact(bernoulli.pmf(0, coin.p), { decimals: 1 }),
  'coin-ways': fact(Math.round(Math.exp(special.logBinomial(coin.n, coin.k))), { decimals: 0 }),
  'coin-one-order': fact(Math.exp(logOneOrder([coin.k, coin.n - coin.k], [coin.p, 1 - coin.p])), { significant: 4 }),
  'coin-seven': fact(binomial.pmf(coin.k, coin.n, coin.p), { decimals: 4 }),
  'coin-as-multinomial': fact(multinomial.pmf([coin.k, coin.n - coin.k], [coin.p, 1 - coin.p]), { decimals: 4 }),

  'faces-ways': fact(ways(faces.counts), { decimals: 0 }),
  'faces-one-order': fact(Math.exp(logOneOrder(faces.counts, faces.probs)), { scientific: 3 }),
  'faces-pmf': fact(multinomial.pmf(faces.counts, faces.probs), { decimals: 5 }),
  'faces-tables': fact(compositions(faces.n, faces.counts.length).length, { decimals: 0 }),
  'faces-total': fact(
    total(compositions(faces.n, faces.counts.length).map((m) => multinomial.pmf(m, faces.probs))),
    { decimals: 6 },
  ),

  ...Object.fromEntries(
    die.probs.flatMap((p, k) => [
      [`die-theta-${k + 1}`, fact(p, { decimals: 2 })],
      [`die-expected-${k + 1}`, fact(die.n * p, { decimals: 0 })],
      [`die-count-${k + 1}`, fact(die.counts[k] ?? NaN, { decimals: 0 })],
    ]),
  ),
  'die-throws': fact(total(die.counts), { decimals: 0 }),
  'die-ways': fact(ways(die.counts), { scientific: 2 }),
  'die-one-order': fact(Math.exp(logOneOrder(die.counts, die.probs)), { scientific: 2 }),
  'die-pmf': fact(diePmf, { scientific: 2 }),
  'die-tables': fact(dieTables, { decimals: 0 }),
  'die-pmf-average': fact(1 / dieTables, { scientific: 2 }),
  'die-pmf-over-average': fact(diePmf * dieTables, { significant: 3 }),
  'die-pmf-expected': fact(multinomial.pmf(dieExpected, die.probs), { scientific: 2 }),

  'drift-count-few': fact(few.total, { decimals: 0 }),
  'drift-throws': fact(many.n, { decimals: 0 }),
  ...Object.fromEntries([...driftFacts('few', few), ...driftFacts('many', many)]),

  'index-set-bound': fact(total(bound), { decimals: 0 }),
  'index-set-unbound': fact(total(unbound), { decimals: 0 }),

  'words-all': fact(words.K ** words.n, { decimals: 0 }),
  'words-terms': fact(compositions(words.n, words.K).length, { decimals: 0 }),
  'words-coefficient': fact(ways(words.exponents), { decimals: 0 }),
  ...Object.fromEntries(wordWays.map((count, k) => [`words-ways-${k + 1}`, fact(count, { decimals: 0 })])),
};
