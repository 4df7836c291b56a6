import { fact, type Fact } from '../../src/facts/fact.ts';
import { activation, bernoulli, loss, multinomial, normal } from '../../src/math/index.ts';
import { params, read } from '../../src/widgets/gaussian-likelihood/model.ts';
import { initialState } from '../../src/widgets/shared/params.ts';

const DATA = [1, 2, 4, 7];
const fit = normal.mle(DATA);
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const squaredResiduals = sum(DATA.map((x) => (x - fit.mu) ** 2));

/** (29) summed over the data, at the best mean: the logarithm with its first term left out. */
const dropped = (sigma: number) => -squaredResiduals / (2 * sigma ** 2);

/** The figure as it opens, and with μ at the mean and σ estimated too. */
const opened = initialState(params);
const atStart = read(opened);
const atMean = read({ ...opened, mu: atStart.best.mu, free: true });

const OUTLIER = [1, 2, 4, 700];
function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[upper]! : (sorted[upper - 1]! + sorted[upper]!) / 2;
}

/** The maximum a posteriori mean, noise and prior both of standard deviation 1. */
const posteriorMode = sum(DATA) / (DATA.length + 1);

const ONE_HOT = [0.5, 0.3, 0.2];
const covariance = multinomial.covariance(1, ONE_HOT);

/** The softmax of these logits is (.7, .3). */
const logits = [Math.log(0.7), Math.log(0.3)];
const halfSquares = loss.meanSquaredError(logits, [1, 0]);

const TRUE_PROBABILITY = 0.7;
const REPORT = 0.6;
const expected = (score: (p: number, y: number) => number, report: number) =>
  TRUE_PROBABILITY * score(report, 1) + (1 - TRUE_PROBABILITY) * score(report, 0);
const excess = (score: (p: number, y: number) => number) => expected(score, REPORT) - expected(score, TRUE_PROBABILITY);
const squared = (p: number, y: number) => (p - y) ** 2;
const logarithmic = (p: number, y: number) => -bernoulli.logPmf(y, p);
const absolute = (p: number, y: number) => Math.abs(p - y);

/** The integral of f from −edge to edge, where f is close to 0. */
function trapezoid(edge: number, step: number, f: (x: number) => number): number {
  const points = Array.from({ length: (2 * edge) / step + 1 }, (_, i) => -edge + i * step);
  return step * sum(points.map(f));
}
/** E[v^power x²] for x ~ N(0, 1), v = σ'(w x), by the trapezoidal rule, whose error for these smooth integrands is below rounding. */
const moment = (w: number, power: number) => trapezoid(12, 1 / 128, (x) => normal.pdf(x, 0, 1) * activation.sigmoidPrime(w * x) ** power * x * x);
/** Asymptotic variance under cross-entropy over that under squared error. */
const efficiency = (w: number) => moment(w, 2) ** 2 / (moment(w, 1) * moment(w, 3));
/** ∫u²σ′(u)^power du. For large w all that counts of x is near 0, and the moment is this times φ(0)/w³. */
const momentFarOut = (power: number) => trapezoid(60, 1 / 32, (u) => activation.sigmoidPrime(u) ** power * u * u);
const efficiencyFarOut = momentFarOut(2) ** 2 / (momentFarOut(1) * momentFarOut(3));
const WEIGHTS: readonly (readonly [name: string, w: number])[] = [
  ['half', 0.5],
  ['one', 1],
  ['two', 2],
  ['four', 4],
  ['eight', 8],
];
const efficiencies: Record<string, Fact> = Object.fromEntries(
  WEIGHTS.flatMap(([name, w]) => [
    [`efficiency-${name}`, fact(efficiency(w), { decimals: 3 })],
    [`samples-${name}`, fact(1 / efficiency(w), { decimals: 2 })],
  ]),
);

const WRONG_LABEL = 1e-6;

export const gaussian: Readonly<Record<string, Fact>> = {
  'density-variance-two': fact(normal.pdf(0, 0, Math.SQRT2), { decimals: 4 }),
  'density-sd-two': fact(normal.pdf(0, 0, 2), { decimals: 4 }),
  'density-peak': fact(normal.pdf(0, 0, 0.1), { decimals: 3 }),

  'gaussian-mean': fact(fit.mu, { decimals: 1 }),
  'gaussian-sd': fact(fit.sigma, { decimals: 4 }),
  'gaussian-loglik': fact(normal.logLikelihood(fit, DATA), { decimals: 4 }),
  'dropped-sigma-one': fact(dropped(1), { significant: 3 }),
  'dropped-sigma-best': fact(dropped(fit.sigma), { significant: 3 }),
  'dropped-sigma-ten': fact(dropped(10), { significant: 3 }),
  'dropped-sigma-hundred': fact(dropped(100), { significant: 3 }),
  'one-point-tenth': fact(normal.logPdf(0, 0, 1e-1), { decimals: 2 }),
  'one-point-small': fact(normal.logPdf(0, 0, 1e-10), { decimals: 2 }),
  'one-point-tiny': fact(normal.logPdf(0, 0, 1e-100), { decimals: 2 }),

  'squares-start': fact(atStart.here.sse, { decimals: 2 }),
  'squares-best': fact(atStart.best.sse, { decimals: 2 }),
  'squares-nll-start': fact(atStart.here.nll, { decimals: 4 }),
  'squares-nll-best': fact(atStart.best.nll, { decimals: 4 }),
  'squares-variance': fact(atMean.bestVariance, { decimals: 3 }),
  'squares-nll-free': fact(atMean.best.nll, { decimals: 4 }),

  'mse-half': fact(halfSquares, { decimals: 2 }),
  'mse-over-n': fact(2 * halfSquares, { decimals: 2 }),
  'mse-over-nk': fact((2 * halfSquares) / logits.length, { decimals: 2 }),
  'onehot-cov-12': fact(covariance[0]![1]!, { decimals: 2 }),
  'onehot-cov-13': fact(covariance[0]![2]!, { decimals: 2 }),
  'onehot-cov-23': fact(covariance[1]![2]!, { decimals: 2 }),
  'bernoulli-sd': fact(Math.sqrt(bernoulli.variance(0.9)), { decimals: 1 }),
  'gaussian-outside': fact(100 * (normal.cdf(0, 0.9, 0.3) + normal.cdf(-1, -0.9, 0.3)), { decimals: 1 }),

  'outlier-mean': fact(normal.mle(OUTLIER).mu, { decimals: 2 }),
  'outlier-median': fact(median(OUTLIER), { decimals: 0 }),
  'map-mean': fact(posteriorMode, { decimals: 1 }),

  'absolute-honest': fact(expected(absolute, TRUE_PROBABILITY), { decimals: 2 }),
  'absolute-extreme': fact(expected(absolute, 1), { decimals: 2 }),
  'brier-excess': fact(excess(squared), { decimals: 4 }),
  'log-excess': fact(excess(logarithmic), { decimals: 4 }),
  ...efficiencies,
  'efficiency-far': fact(efficiencyFarOut, { decimals: 3 }),
  'samples-far': fact(1 / efficiencyFarOut, { decimals: 2 }),
  'mislabel-squared': fact(squared(WRONG_LABEL, 1), { decimals: 6 }),
  'mislabel-log': fact(logarithmic(WRONG_LABEL, 1), { decimals: 1 }),
  'raw-slope': fact(-10 - 1, { decimals: 0 }),
};
