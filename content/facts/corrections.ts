import { fact, type Fact } from '../../src/facts/fact.ts';
import { activation, bernoulli, information, multinomial, normal, special } from '../../src/math/index.ts';
import { compositions } from './checks.ts';

/** Expected absolute error of the prediction p when class 1 has probability .7. */
const absoluteAt = (p: number) => 0.7 * (1 - p) + 0.3 * p;
const grid = Array.from({ length: 1001 }, (_, i) => i / 1000);
const absoluteMinimum = grid.reduce((best, p) => (absoluteAt(p) < absoluteAt(best) ? p : best));

const DATA = [1, 2, 4, 7];
const nll = (mu: number) => -normal.logLikelihood({ mu, sigma: 1 }, DATA);
const squares = (mu: number) => DATA.reduce((total, x) => total + (x - mu) ** 2, 0);
const mean = normal.mle(DATA).mu;

const THETA = [0.5, 0.3, 0.2];
const COUNTS = [5, 3, 2];
const THROWS = 10;
const MODEL = [0.4, 0.4, 0.2];
const UNIFORM = [1 / 3, 1 / 3, 1 / 3];
const totalMass = compositions(THROWS, 3).reduce((total, counts) => total + multinomial.pmf(counts, THETA), 0);
const modelNll = -multinomial.logPmf(COUNTS, MODEL);
const modelCrossEntropy = information.crossEntropy(THETA, MODEL);

/** The factors of (13) for n = 4 and r = (2, 1, 1). */
const factors = [special.logBinomial(4, 2), special.logBinomial(2, 1), special.logBinomial(1, 1)].map(Math.exp);

const softmaxFacts = (name: string, logits: readonly number[]): Record<string, Fact> =>
  Object.fromEntries(Array.from(activation.softmax(logits), (p, i) => [`check-softmax-${name}${i + 1}`, fact(p, { decimals: 4 })]));

const [[a = NaN, b = NaN, c = NaN] = [], [, d = NaN, e = NaN] = [], [, , f = NaN] = []] = multinomial.covariance(1, THETA);
const determinant = a * (d * f - e * e) - b * (b * f - e * c) + c * (b * e - d * c);

/** A number that is 0 but for rounding: one that is merely small would print as 0 too, so it stops the build. */
function zero(value: number): Fact {
  if (!(Math.abs(value) < 1e-15)) throw new RangeError(`zero: the text says 0, found ${value}`);
  return fact(0, { decimals: 0 });
}

export const corrections: Readonly<Record<string, Fact>> = {
  'check-absolute-minimum': fact(absoluteMinimum, { decimals: 0 }),
  'check-peak-place': fact(-Math.LN2, { decimals: 4 }),

  'check-nll-rise': fact(nll(3) - nll(mean), { decimals: 1 }),
  'check-sse-rise': fact(squares(3) - squares(mean), { decimals: 0 }),
  'check-one-throw': fact(multinomial.pmf([0, 1, 0], THETA), { decimals: 1 }),
  'check-mass': fact(bernoulli.pmf(1, 0.3), { decimals: 1 }),
  'check-cumulative': fact(bernoulli.cdf(1, 0.3), { decimals: 0 }),
  'check-pmf-total': fact(totalMass, { decimals: 12 }),
  ...Object.fromEntries(factors.map((factor, i) => [`check-factor-${i + 1}`, fact(factor, { decimals: 0 })])),
  'check-factor-product': fact(
    factors.reduce((product, factor) => product * factor),
    { decimals: 0 },
  ),

  'check-log-likelihood': fact(multinomial.logPmf(COUNTS, THETA), { decimals: 9 }),
  'check-likelihood-uniform': fact(multinomial.pmf(COUNTS, UNIFORM), { decimals: 5 }),
  ...softmaxFacts('a', [2, 1, 0]),
  ...softmaxFacts('b', [3, 1, 0]),
  'check-n-ce': fact(THROWS * modelCrossEntropy, { decimals: 9 }),
  'check-nll': fact(modelNll, { decimals: 9 }),
  'check-gap': fact(THROWS * modelCrossEntropy - modelNll, { decimals: 9 }),
  'check-ce': fact(modelCrossEntropy, { decimals: 5 }),
  'check-entropy': fact(information.crossEntropy(THETA, THETA), { decimals: 5 }),
  'check-kl': fact(information.klDivergence(THETA, MODEL), { decimals: 5 }),

  'check-covariance-row': zero(a + b + c),
  'check-covariance-determinant': zero(determinant),
  'check-gaussian-joint': fact(normal.logPdf(1, 0.7, 1) + normal.logPdf(0, 0.3, 1), { decimals: 4 }),
  'check-gaussian-constant': fact(2 * normal.logPdf(0, 0, 1), { decimals: 4 }),
};
