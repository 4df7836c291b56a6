import { random } from '../../math/index.ts';
import { formatNumber, formatRatio } from '../shared/formatNumber.ts';
import type { Prediction } from '../shared/prediction.ts';
import { logitRace } from './logitRace.ts';
import { END, goals, type Controls } from './model.ts';
import { START } from './printedReading.ts';
import { verdict } from './race.ts';

const sizes = [3, 10, 30, 100, 300] as const;
const rates = [0.5, 1, 4] as const;
/** The nearest and the farthest start that is asked about. */
const [NEAR, FAR] = [1, 9];
/** A ratio farther than by this factor from every option would leave the reader to guess which is meant. */
const CLEAR = 1.45;

interface Drawn {
  readonly z0: number;
  readonly eta: number;
  readonly result: ReturnType<typeof verdict>;
  readonly ratio: number;
  /** The option nearest to the ratio. */
  readonly answer: number;
}

function draw(below: (n: number) => number): Drawn {
  const z0 = -(NEAR + below(FAR - NEAR + 1));
  const eta = rates[below(rates.length)] ?? 1;
  const result = verdict(logitRace({ z0, eta }));
  const ratio = result.mse / result.ce;
  const misses = sizes.map((size) => Math.abs(Math.log(size / ratio)));
  const least = Math.min(...misses);
  return least < Math.log(CLEAR) ? { z0, eta, result, ratio, answer: misses.indexOf(least) } : draw(below);
}

/** How many times as many steps squared error needs from a drawn start. */
export function predict(seed: number): Prediction<Controls> {
  const rng = random.createRng(seed);
  const { z0, eta, result, ratio, answer } = draw((n) => Math.floor(rng.uniform() * n));
  return {
    values: {
      z0: formatNumber(z0, START),
      eta: String(eta),
      goal: String(goals.one),
      ce: formatNumber(result.ce, 0),
      mse: formatNumber(result.mse, 0),
      ratio: formatRatio(ratio),
    },
    options: sizes.map((size) => `${size}{timesUnit}`),
    answer,
    state: { on: 'one', z0, eta, t: END },
  };
}
