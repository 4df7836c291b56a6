import { categorical, random } from '../../math/index.ts';
import { binOf, probabilities, type Law } from './law.ts';

/** How many of the latest outcomes are kept. */
export const RECENT = 60;
/** How finely the trace is recorded: every throw at first, later so many per factor of ten. */
const PER_DECADE = 24;
const DECADES = 6;
/** The most that can be thrown. */
export const MOST = 10 ** DECADES;

/** The numbers of throws after which the trace is recorded, rising. */
export const checkpoints: readonly number[] = [
  ...new Set(Array.from({ length: DECADES * PER_DECADE + 1 }, (_, i) => Math.round(10 ** (i / PER_DECADE)))),
];

/** What had been counted after n throws: a count for each class, or the sum of the numbers alone. */
export interface TracePoint {
  readonly n: number;
  readonly totals: readonly number[];
}

/**
 * Where a sequence of throws has come to. Law and seed determine the whole sequence, and each state follows from the one before:
 * however it is cut into pieces, the same n gives the same state.
 */
export interface Run {
  readonly law: Law;
  readonly n: number;
  /** Where the stream of random numbers is. */
  readonly stream: string;
  /** How often each class, or each bin, has come up. */
  readonly counts: readonly number[];
  /** The sum of the numbers, added up in order; of classes 0. */
  readonly sum: number;
  /** The latest outcomes in order: 0-based classes, or numbers. */
  readonly recent: readonly number[];
  readonly trace: readonly TracePoint[];
}

/** No throw yet. */
export function startRun(law: Law, seed: number): Run {
  const counts = probabilities(law).map(() => 0);
  return { law, n: 0, stream: random.createRng(seed).state, counts, sum: 0, recent: [], trace: [] };
}

/** What is followed over n: the counts, or the sum. */
export function totalsOf({ law, counts, sum }: Pick<Run, 'law' | 'counts' | 'sum'>): readonly number[] {
  return law.kind === 'classes' ? counts : [sum];
}

/** The same sequence after `to` throws; a run that has come so far already stays as it is. */
export function throwOn(run: Run, to: number): Run {
  if (to <= run.n) return run;
  const { law } = run;
  const rng = random.createRng(run.stream);
  const thetas = probabilities(law);
  const counts = [...run.counts];
  const recent = [...run.recent];
  const trace = [...run.trace];
  let { sum } = run;
  let due = trace.length;
  for (let n = run.n + 1; n <= to; n++) {
    const outcome = law.kind === 'classes' ? categorical.sample(rng, thetas) : law.numbers.sample(rng, law.mu, law.sigma);
    const bin = law.kind === 'classes' ? outcome : binOf(outcome);
    counts[bin] = (counts[bin] ?? 0) + 1;
    if (law.kind === 'normal') sum += outcome;
    if (n > to - RECENT) recent.push(outcome);
    if (n === checkpoints[due]) {
      due += 1;
      trace.push({ n, totals: [...totalsOf({ law, counts, sum })] });
    }
  }
  return { law, n: to, stream: rng.state, counts, sum, recent: recent.slice(-RECENT), trace };
}
