import { random } from '../../math/index.ts';
import { formatNumber } from '../shared/formatNumber.ts';
import type { Prediction } from '../shared/prediction.ts';
import { frequencies, type Controls, type Theta } from './model.ts';
import { sumOfLogs } from './reading.ts';
import { formatNats } from './scene.ts';
import { inWholeParts } from './theta.ts';

/** Few enough throws that every frequency has two decimals. */
const THROWS = 20;
const OPTIONS = 3;
/** In two decimals it would not sum to 1. */
const UNIFORM = '(1/3, 1/3, 1/3)';

const inHundredths = (value: number): number => Math.round(value * 100) / 100;
const printed = (values: readonly number[]): string => `(${values.map((value) => formatNumber(value, 2)).join(', ')})`;

/** Guesses at θ: the frequencies themselves, uniform, too sure of what came up often, and one that rules out what came up least. */
function guesses(counts: readonly number[]): { readonly theta: readonly number[]; readonly t: Theta }[] {
  const observed = frequencies(counts);
  const squares = counts.map((count) => count * count);
  const sure = frequencies(squares).map(inHundredths);
  const [least, most] = [counts.indexOf(Math.min(...counts)), counts.lastIndexOf(Math.max(...counts))];
  const moved = inHundredths((observed[most] ?? 0) + (observed[least] ?? 0));
  const own = (theta: readonly number[]) => ({ theta, t: inWholeParts(theta) });
  return [
    { theta: observed, t: 'ml' },
    { theta: counts.map(() => 1 / counts.length), t: 'u' },
    own(sure.with(most, inHundredths((sure[most] ?? 0) + 1 - sure.reduce((sum, share) => sum + share, 0)))),
    own(observed.with(most, moved).with(least, 0)),
  ];
}

/** Which of three θ makes drawn counts most likely. The frequencies are not always among them. */
export function predict(seed: number): Prediction<Controls> {
  const rng = random.createRng(seed);
  const below = (n: number): number => Math.floor(rng.uniform() * n);
  // Two cuts apart make three counts, none of them 0.
  const first = 1 + below(THROWS - 3);
  const second = first + 1 + below(THROWS - first - 1);
  const counts = [first, second - first, THROWS - second];
  const all = guesses(counts).map((guess) => ({ ...guess, text: guess.t === 'u' ? UNIFORM : printed(guess.theta), order: rng.uniform() }));
  const different = all.filter(({ text }, i) => all.findIndex((other) => other.text === text) === i);
  const options = different.toSorted((a, b) => a.order - b.order).slice(0, OPTIONS);
  const sums = options.map(({ theta }) => sumOfLogs(counts, theta));
  const answer = sums.indexOf(Math.max(...sums));
  const best = options[answer];
  return {
    values: {
      counts: counts.map(String),
      best: best?.text ?? '',
      sums: sums.map(formatNats),
      frequencies: printed(frequencies(counts)),
      bestSum: formatNats(sumOfLogs(counts, frequencies(counts))),
    },
    options: options.map(({ text }) => text),
    answer,
    state: { K: 3, m: counts, t: best?.t ?? 'u', l: '' },
  };
}
