import { fact, type Fact } from '../../src/facts/fact.ts';
import { activation, bernoulli, information, loss, multinomial, normal, special } from '../../src/math/index.ts';
import { compositions, eigenvaluesOnPlane, firstWhere, localMinima, norm, stepsToHalf } from './checks.ts';

const { binaryCrossEntropyD1, binaryCrossEntropyD2, squaredErrorD1, squaredErrorD2 } = loss;

/** The sigmoid as its formula has it: what a computer does that follows the text step by step. */
const naiveSigmoid = (z: number) => 1 / (1 + Math.exp(-z));
const roundsToOne = firstWhere((z) => naiveSigmoid(z) === 1, 30, 1e-3);
const stuckFrom = firstWhere((z) => -z - squaredErrorD1(-z, 1) === -z, 30, 1e-2);

const absoluteAt = (p: number) => 0.7 * (1 - p) + 0.3 * p;
const grid = Array.from({ length: 1001 }, (_, i) => i / 1000);
const absoluteMinimum = grid.reduce((best, p) => (absoluteAt(p) < absoluteAt(best) ? p : best));

const steps = Object.fromEntries(
  [5, 8, 10, 12].flatMap((far) => [
    [`check-ce-steps-${far}`, fact(stepsToHalf(binaryCrossEntropyD1, -far), { decimals: 0 })],
    [`check-mse-steps-${far}`, fact(stepsToHalf(squaredErrorD1, -far), { decimals: 0 })],
  ]),
);

const SECOND = [0, 1, 0];
const eigenvalues = (name: string, hessian: readonly (readonly number[])[]) =>
  eigenvaluesOnPlane(hessian).map((value, i) => [`check-${name}-eigen-${i + 1}`, fact(value, { decimals: 4 })] as const);
const squaredAt = (first: number) => loss.meanSquaredError([first, 0, 0], SECOND);

const X = [0.3, 0.2, -10.3];
const Y = [0, 1, 0];
const shared = (lossOnLogit: (z: number, y: number) => number) => (w: number) =>
  X.reduce((total, x, i) => total + lossOnLogit(w * x, Y[i]!), 0);
const squaredShared = shared(loss.squaredError);
const squaredMinima = localMinima(squaredShared, -3, 3);
const crossMinima = localMinima(shared(loss.binaryCrossEntropy), -3, 3);

const DATA = [1, 2, 4, 7];
const nll = (mu: number) => -normal.logLikelihood({ mu, sigma: 1 }, DATA);
const squares = (mu: number) => DATA.reduce((total, x) => total + (x - mu) ** 2, 0);
const mean = normal.mle(DATA).mu;

const THETA = [0.5, 0.3, 0.2];
const COUNTS = [5, 3, 2];
const MODEL = [0.4, 0.4, 0.2];
const UNIFORM = [1 / 3, 1 / 3, 1 / 3];
const trials = 10;
const lists = compositions(trials, 3);
const totalMass = lists.reduce((total, counts) => total + multinomial.pmf(counts, THETA), 0);
const modelNll = -multinomial.logPmf(COUNTS, MODEL);
const modelCrossEntropy = information.crossEntropy(THETA, MODEL);

/** (15) for two variables 2 and 3, summed over r1 + r2 = total; what is left of n stays below the line. */
const termsOf = (n: number, total: number) =>
  compositions(total, 2).reduce((sum, [a = 0, b = 0]) => sum + Math.exp(special.logMultinomial([a, b, n - total])) * 2 ** a * 3 ** b, 0);
const freeSum = termsOf(2, 0) + termsOf(2, 1) + termsOf(2, 2);

const choose = (n: number, k: number) => Math.exp(special.logBinomial(n, k));
const factors = [choose(4, 2), choose(2, 1), choose(1, 1)] as const;

const softmaxOf = (name: string, logits: readonly number[]) =>
  Array.from(activation.softmax(logits), (p, i) => [`check-softmax-${name}${i + 1}`, fact(p, { decimals: 4 })] as const);

const covariance = multinomial.covariance(1, THETA);
const [[a = 0, b = 0, c = 0] = [], [, d = 0, e = 0] = [], [, , f = 0] = []] = covariance;
const determinant = a * (d * f - e * e) - b * (b * f - e * c) + c * (b * e - d * c);

const constantTerm = 2 * normal.logPdf(0, 0, 1);

export const corrections: Readonly<Record<string, Fact>> = {
  'check-absolute-minimum': fact(absoluteMinimum, { decimals: 0 }),
  'check-rounds-to-one': fact(roundsToOne, { decimals: 3 }),
  'check-naive-derivative': fact(naiveSigmoid(37) * (1 - naiveSigmoid(37)), { decimals: 0 }),
  'check-true-derivative': fact(activation.sigmoidPrime(37), { scientific: 3 }),
  'check-sigma-five': fact(activation.sigmoidPrime(5), { scientific: 3 }),
  'check-sigma-twenty': fact(activation.sigmoidPrime(20), { scientific: 3 }),
  'check-ce-slope': fact(binaryCrossEntropyD1(-10, 1), { decimals: 9 }),
  'check-mse-slope': fact(squaredErrorD1(-10, 1), { scientific: 5 }),
  'check-slope-ratio': fact(binaryCrossEntropyD1(-10, 1) / squaredErrorD1(-10, 1), { decimals: 2 }),
  ...steps,
  'check-stuck-from': fact(-stuckFrom, { decimals: 2 }),
  'check-ce-still-moves': fact(-binaryCrossEntropyD1(-stuckFrom, 1), { decimals: 0 }),
  'check-mse-curvature': fact(squaredErrorD2(-3, 1), { decimals: 4 }),
  'check-ce-curvature': fact(binaryCrossEntropyD2(-3, 1), { decimals: 4 }),
  'check-peak-pull': fact(-squaredErrorD1(-Math.LN2, 1), { decimals: 4 }),
  'check-peak-place': fact(-Math.LN2, { decimals: 4 }),
  'check-softmax-ce-norm': fact(norm(loss.crossEntropyGradient([10, 0, 0], SECOND)), { decimals: 4 }),
  'check-softmax-mse-norm': fact(norm(loss.meanSquaredErrorGradient([10, 0, 0], SECOND)), { scientific: 3 }),
  ...Object.fromEntries(eigenvalues('ce', loss.crossEntropyHessian([4, 0, 0], SECOND))),
  ...Object.fromEntries(eigenvalues('mse', loss.meanSquaredErrorHessian([4, 0, 0], SECOND))),
  'check-jensen-middle': fact(squaredAt(6), { decimals: 5 }),
  'check-jensen-mean': fact((squaredAt(4) + squaredAt(8)) / 2, { decimals: 5 }),
  'check-mse-minima-count': fact(squaredMinima.length, { decimals: 0 }),
  'check-mse-minimum-left': fact(squaredMinima[0]!, { decimals: 4 }),
  'check-mse-loss-left': fact(squaredShared(squaredMinima[0]!), { decimals: 4 }),
  'check-mse-minimum-right': fact(squaredMinima[1]!, { decimals: 4 }),
  'check-mse-loss-right': fact(squaredShared(squaredMinima[1]!), { decimals: 4 }),
  'check-ce-minima-count': fact(crossMinima.length, { decimals: 0 }),
  'check-ce-minimum': fact(crossMinima[0]!, { decimals: 4 }),
  'check-sigmoid-value': fact(activation.sigmoid(3.7), { decimals: 12 }),
  'check-softmax-value': fact(activation.softmax([3.7, 0])[0]!, { decimals: 12 }),

  'check-nll-rise': fact(nll(3) - nll(mean), { decimals: 1 }),
  'check-sse-rise': fact(squares(3) - squares(mean), { decimals: 0 }),
  'check-one-throw': fact(multinomial.pmf([0, 1, 0], THETA), { decimals: 1 }),
  'check-mass': fact(bernoulli.pmf(1, 0.3), { decimals: 1 }),
  'check-cumulative': fact(bernoulli.cdf(1, 0.3), { decimals: 0 }),
  'check-compositions': fact(lists.length, { decimals: 0 }),
  'check-pmf-total': fact(totalMass, { decimals: 12 }),
  'check-sum-constrained': fact(termsOf(2, 2), { decimals: 0 }),
  'check-sum-free': fact(freeSum, { decimals: 0 }),
  'check-factor-1': fact(factors[0], { decimals: 0 }),
  'check-factor-2': fact(factors[1], { decimals: 0 }),
  'check-factor-3': fact(factors[2], { decimals: 0 }),
  'check-factor-product': fact(factors[0] * factors[1] * factors[2], { decimals: 0 }),

  'check-likelihood': fact(multinomial.pmf(COUNTS, THETA), { decimals: 5 }),
  'check-log-likelihood': fact(multinomial.logPmf(COUNTS, THETA), { decimals: 9 }),
  'check-likelihood-uniform': fact(multinomial.pmf(COUNTS, UNIFORM), { decimals: 5 }),
  'check-doubling': fact(trials * Math.LN2, { decimals: 3 }),
  ...Object.fromEntries(softmaxOf('a', [2, 1, 0])),
  ...Object.fromEntries(softmaxOf('b', [3, 1, 0])),
  'check-n-ce': fact(trials * modelCrossEntropy, { decimals: 9 }),
  'check-nll': fact(modelNll, { decimals: 9 }),
  'check-gap': fact(trials * modelCrossEntropy - modelNll, { decimals: 9 }),
  'check-coefficient': fact(Math.exp(special.logMultinomial(COUNTS)), { decimals: 0 }),
  'check-ce': fact(modelCrossEntropy, { decimals: 5 }),
  'check-entropy': fact(information.crossEntropy(THETA, THETA), { decimals: 5 }),
  'check-kl': fact(information.klDivergence(THETA, MODEL), { decimals: 5 }),

  'check-covariance-row': fact(a + b + c, { decimals: 0 }),
  'check-covariance-determinant': fact(determinant, { decimals: 0 }),
  'check-gaussian-joint': fact(normal.logPdf(1, 0.7, 1) + normal.logPdf(0, 0.3, 1), { decimals: 4 }),
  'check-gaussian-constant': fact(constantTerm, { decimals: 4 }),
};
