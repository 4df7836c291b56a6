import * as R from 'lib-r-math.js';
import * as simple from 'simple-statistics';
import { activation, binomial, multinomial, normal, random, special } from '../index.ts';
import type { Race } from './compare.ts';
import binomcoefln from '@stdlib/math-base-special-binomcoefln';
import binomialCdf from '@stdlib/stats-base-dists-binomial-cdf';
import binomialLogPmf from '@stdlib/stats-base-dists-binomial-logpmf';
import binomialPmf from '@stdlib/stats-base-dists-binomial-pmf';
import binomialQuantile from '@stdlib/stats-base-dists-binomial-quantile';
import erf from '@stdlib/math-base-special-erf';
import erfc from '@stdlib/math-base-special-erfc';
import expit from '@stdlib/math-base-special-expit';
import gammaln from '@stdlib/math-base-special-gammaln';
import jstat from 'jstat';
import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import normalLogPdf from '@stdlib/stats-base-dists-normal-logpdf';
import normalPdf from '@stdlib/stats-base-dists-normal-pdf';
import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';

const COUNT = 4096;
const rng = random.createRng(1);
const between = (low: number, high: number): number => low + (high - low) * rng.uniform();
const list = <T>(make: () => T): T[] => Array.from({ length: COUNT }, make);

const positives = list(() => Math.exp(between(-2, 7)));
const reals = list(() => between(-4, 4));
const tails = list(() => between(-20, 8));
const shares = list(() => rng.uniform());
const logits = list(() => between(-30, 30));
const trials = list(() => {
  const n = Math.floor(Math.exp(between(1, 9)));
  const p = between(0.05, 0.95);
  return { n, p, k: binomial.sample(rng, n, p), q: rng.uniform() };
});
const rows = list(() => {
  const probs = activation.softmax([1, 2, 3, 2, 1, 0].map((z) => z + between(-1, 1)));
  return { probs, counts: multinomial.sample(rng, 100, probs) };
});

/** One race of functions of one number. */
function race(name: string, xs: readonly number[], contenders: Readonly<Record<string, (x: number) => number>>, inexact: readonly string[] = []): Race {
  return {
    name,
    calls: COUNT,
    contenders: Object.entries(contenders).map(([who, f]) => ({
      who,
      isComparable: !inexact.includes(who),
      run: () => {
        let sum = 0;
        for (let i = 0; i < COUNT; i++) sum += f(xs[i] as number);
        return sum;
      },
    })),
  };
}

type Trial = (typeof trials)[number];
type Row = (typeof rows)[number];

function raceOf<T>(name: string, points: readonly T[], contenders: Readonly<Record<string, (point: T) => number>>, inexact: readonly string[] = []): Race {
  return {
    name,
    calls: COUNT,
    contenders: Object.entries(contenders).map(([who, f]) => ({
      who,
      isComparable: !inexact.includes(who),
      run: () => {
        let sum = 0;
        for (const point of points) sum += f(point);
        return sum;
      },
    })),
  };
}

/**
 * The functions of the package beside those of others, on the same arguments. The last list names who is far less
 * exact: log-gamma next to 1 and 2, erf at 0, binomials of more than 1000 trials, normal tails.
 */
export const functions: readonly Race[] = [
  race('special.logGamma', positives, {
    ours: special.logGamma,
    '@stdlib': gammaln,
    'lib-r-math': (x) => R.lgamma(x),
    jstat: jstat.gammaln,
    'simple-statistics': simple.gammaln,
  }, ['lib-r-math', 'jstat', 'simple-statistics']),
  raceOf<Trial>('special.logBinomial', trials, {
    ours: ({ n, k }) => special.logBinomial(n, k),
    '@stdlib': ({ n, k }) => binomcoefln(n, k),
    'lib-r-math': ({ n, k }) => R.lchoose(n, k),
    jstat: ({ n, k }) => jstat.combinationln(n, k),
  }),
  race('special.erf', reals, { ours: special.erf, '@stdlib': erf, jstat: jstat.erf, 'simple-statistics': simple.errorFunction }, ['jstat', 'simple-statistics']),
  race('special.erfc', reals, { ours: special.erfc, '@stdlib': erfc, jstat: jstat.erfc }, ['jstat']),
  race('activation.sigmoid', logits, { ours: activation.sigmoid, '@stdlib': expit, 'lib-r-math': (z) => R.plogis(z) }),
  raceOf<Trial>('binomial.pmf', trials, {
    ours: ({ k, n, p }) => binomial.pmf(k, n, p),
    '@stdlib': ({ k, n, p }) => binomialPmf(k, n, p),
    'lib-r-math': ({ k, n, p }) => R.dbinom(k, n, p, false),
    jstat: ({ k, n, p }) => jstat.binomial.pdf(k, n, p),
  }, ['jstat']),
  raceOf<Trial>('binomial.logPmf', trials, {
    ours: ({ k, n, p }) => binomial.logPmf(k, n, p),
    '@stdlib': ({ k, n, p }) => binomialLogPmf(k, n, p),
    'lib-r-math': ({ k, n, p }) => R.dbinom(k, n, p, true),
  }),
  raceOf<Trial>('binomial.cdf', trials, {
    ours: ({ k, n, p }) => binomial.cdf(k, n, p),
    '@stdlib': ({ k, n, p }) => binomialCdf(k, n, p),
    'lib-r-math': ({ k, n, p }) => R.pbinom(k, n, p),
    jstat: ({ k, n, p }) => jstat.binomial.cdf(k, n, p),
  }, ['lib-r-math', 'jstat']),
  raceOf<Trial>('binomial.quantile', trials, {
    ours: ({ q, n, p }) => binomial.quantile(q, n, p),
    '@stdlib': ({ q, n, p }) => binomialQuantile(q, n, p),
    'lib-r-math': ({ q, n, p }) => R.qbinom(q, n, p),
  }),
  raceOf<Row>('multinomial.logPmf', rows, {
    ours: ({ counts, probs }) => multinomial.logPmf(counts, probs),
    'lib-r-math': ({ counts, probs }) => R.dmultinom(Float32Array.from(counts), Float32Array.from(probs), true) as number,
  }),
  race('normal.pdf', reals, {
    ours: (x) => normal.pdf(x, 0.5, 2),
    '@stdlib': (x) => normalPdf(x, 0.5, 2),
    'lib-r-math': (x) => R.dnorm(x, 0.5, 2),
    jstat: (x) => jstat.normal.pdf(x, 0.5, 2),
  }, ['jstat', '@stdlib']),
  race('normal.logPdf', reals, {
    ours: (x) => normal.logPdf(x, 0.5, 2),
    '@stdlib': (x) => normalLogPdf(x, 0.5, 2),
    'lib-r-math': (x) => R.dnorm(x, 0.5, 2, true),
  }),
  race('normal.cdf', tails, {
    ours: (x) => normal.cdf(x, 0, 1),
    '@stdlib': (x) => normalCdf(x, 0, 1),
    'lib-r-math': (x) => R.pnorm(x, 0, 1),
    jstat: (x) => jstat.normal.cdf(x, 0, 1),
    'simple-statistics': simple.cumulativeStdNormalProbability,
  }, ['@stdlib', 'jstat', 'simple-statistics']),
  race('normal.quantile', shares, {
    ours: (q) => normal.quantile(q, 0, 1),
    '@stdlib': (q) => normalQuantile(q, 0, 1),
    'lib-r-math': (q) => R.qnorm(q, 0, 1),
    jstat: (q) => jstat.normal.inv(q, 0, 1),
    'simple-statistics': simple.probit,
  }, ['@stdlib', 'jstat', 'simple-statistics']),
];
