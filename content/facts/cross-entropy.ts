import { fact, type Fact } from '../../src/facts/fact.ts';
import { information, multinomial, special } from '../../src/math/index.ts';
import { die, faces, logOneOrder } from './distributions.ts';

const frequencies = (counts: readonly number[]) => multinomial.mle([counts]).probs;

/** Another guess for the three faces, to set against the frequencies. */
const guess = [0.4, 0.4, 0.2];
const observed = frequencies(faces.counts);
const crossEntropyOfGuess = information.crossEntropy(observed, guess);

const uniform = die.counts.map(() => 1 / die.counts.length);
const dieFrequencies = frequencies(die.counts);

/** The probabilities that a model gives to the right class of three samples. */
const batch = [0.9, 0.6, 0.2];
const batchLog = batch.reduce((sum, p) => sum + Math.log(p), 0);

export const crossEntropy: Readonly<Record<string, Fact>> = {
  'faces-loglik': fact(multinomial.logPmf(faces.counts, faces.probs), { decimals: 4 }),
  'guess-likelihood': fact(multinomial.pmf(faces.counts, guess), { decimals: 5 }),
  'guess-loglik': fact(multinomial.logPmf(faces.counts, guess), { decimals: 4 }),
  'doubling-gain': fact(faces.n * Math.log(2), { decimals: 3 }),
  ...Object.fromEntries(observed.map((p, i) => [`faces-mle-${i + 1}`, fact(p, { decimals: 1 })])),
  ...Object.fromEntries(dieFrequencies.map((p, i) => [`die-mle-${i + 1}`, fact(p, { decimals: 4 })])),

  'guess-n-ce': fact(faces.n * crossEntropyOfGuess, { decimals: 4 }),
  'guess-nll': fact(-multinomial.logPmf(faces.counts, guess), { decimals: 4 }),
  'faces-constant': fact(special.logMultinomial(faces.counts), { decimals: 4 }),
  'one-hot-ce': fact(information.crossEntropy([1, 0, 0], guess), { decimals: 4 }),
  'batch-likelihood': fact(Math.exp(batchLog), { decimals: 3 }),
  'batch-nll': fact(-batchLog, { decimals: 4 }),
  'batch-ce': fact(-batchLog / batch.length, { decimals: 4 }),

  ...Object.fromEntries(
    faces.counts.flatMap((m, i) => [
      [`guess-ratio-${i + 1}`, fact(m / (guess[i] ?? NaN), { decimals: 1 })],
      [`faces-ratio-${i + 1}`, fact(m / (observed[i] ?? NaN), { decimals: 1 })],
    ]),
  ),

  'guess-ce': fact(crossEntropyOfGuess, { decimals: 6 }),
  'faces-entropy': fact(information.crossEntropy(observed, observed), { decimals: 6 }),
  'guess-kl': fact(information.klDivergence(observed, guess), { decimals: 6 }),
  'die-constant': fact(special.logMultinomial(die.counts), { decimals: 3 }),
  'die-sum-uniform': fact(logOneOrder(die.counts, uniform), { decimals: 3 }),
  'die-sum-best': fact(logOneOrder(die.counts, dieFrequencies), { decimals: 3 }),
  'die-kl': fact(information.klDivergence(dieFrequencies, uniform), { decimals: 6 }),
  'die-n-kl': fact(die.n * information.klDivergence(dieFrequencies, uniform), { decimals: 3 }),
};
