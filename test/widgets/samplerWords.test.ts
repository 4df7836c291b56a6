import { describe, expect, it } from 'vitest';
import { bernoulli, binomial, multinomial, normal, special } from '../../src/math/index.ts';
import { tableRows, traceRows } from '../../src/widgets/sampler/data.ts';
import { equationSlots, equationTex } from '../../src/widgets/sampler/equations.ts';
import { followed, params, runOf, type Controls } from '../../src/widgets/sampler/model.ts';
import { numbers } from '../../src/widgets/sampler/numbers.ts';
import { predict } from '../../src/widgets/sampler/predict.ts';
import { printedReading, summaryOf } from '../../src/widgets/sampler/printedReading.ts';
import { read } from '../../src/widgets/sampler/reading.ts';
import { scientific } from '../../src/widgets/sampler/scientific.ts';
import { strings, type Strings } from '../../src/widgets/sampler/strings.ts';
import { loadedDie } from '../../src/widgets/shared/loadedDie.ts';
import { fill } from '../../src/widgets/shared/fill.ts';
import { initialState } from '../../src/widgets/shared/params.ts';

const initial = initialState(params);
const summary = (controls: Controls, words: Strings): string => {
  const run = runOf(controls, numbers);
  return summaryOf(controls, printedReading(controls, run, read(run, followed(controls)), words), words);
};
const names = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([name]) => name).toSorted();
const texts = (words: Strings): [string, string][] => Object.entries(words).flatMap(([key, text]: [string, string | readonly string[]]) => (typeof text === 'string' ? [[key, text] as [string, string]] : text.map((each, i) => [`${key}.${i}`, each] as [string, string])));

describe('the words', () => {
  it('say the initial state in both languages', () => {
    expect(summary(initial, strings.zh)).toBe('第80次后：六点26次，期望24.0；频率0.3250，概率0.3000。从一点到六点：6、13、11、11、13、26。');
    expect(summary(initial, strings.en)).toBe('After 80 throws: 26 sixes, expected 24.0; relative frequency 0.3250, probability 0.3000. From ones to sixes: 6, 13, 11, 11, 13, 26.');
  });

  it('say the other machines', () => {
    expect(summary({ ...initial, d: 'bin', n: 10 }, strings.en)).toMatch(/^After 10 throws: \d+ ones, expected 6\.0; relative frequency 0\.\d000, probability 0\.6000\.$/);
    expect(summary({ ...initial, d: 'gauss', n: 10 }, strings.zh)).toMatch(/^第10个数后：总和[−\d.]+，期望0\.00；均值[−\d.]+，期望0\.0。$/);
  });

  it('name the same values in both languages', () => {
    const zh = new Map(texts(strings.zh));
    for (const [key, text] of texts(strings.en)) expect(names(text), key).toEqual(names(zh.get(key) ?? ''));
  });

  it('hold no space between Han and Latin characters in Chinese', () => {
    for (const [key, text] of texts(strings.zh)) expect(text, key).not.toMatch(/\p{Script=Han} [\w$*{]|[\w$*}] \p{Script=Han}/u);
  });
});

describe('the live equation', () => {
  const valueOf = (controls: Controls): number => equationSlots(controls.d, runOf(controls, numbers)).probability?.['digits']?.value ?? Number.NaN;

  it('is (8) of the die, (7) of the coin, (5) of one toss', () => {
    const multi = runOf(initial);
    expect(valueOf(initial)).toBeCloseTo(multinomial.pmf(multi.counts, loadedDie.map((weight) => weight / 100)), 18);
    const coin = { ...initial, d: 'bin' as const };
    expect(valueOf(coin)).toBeCloseTo(binomial.pmf(runOf(coin).counts[0] ?? 0, 80, 0.6), 15);
    for (const n of [1, 2, 3, 4, 5]) {
      const toss = { ...initial, d: 'bern' as const, n };
      const x = 1 - (runOf(toss).recent.at(-1) ?? 0);
      expect(valueOf(toss)).toBeCloseTo(bernoulli.pmf(x, 0.6), 15);
    }
  });

  it('shows the number of sequences, the probability of each, and their product', () => {
    const { orders, oneOrder, probability } = equationSlots('multi', runOf(initial));
    expect(orders?.['factorials']?.text).toBe(['6!', '13!', '11!', '11!', '13!', '26!'].join('\u00a0'));
    const log = (slots: typeof orders): number => Math.log10(Number(slots?.['digits']?.text)) + Number(slots?.['power']?.text.replace('−', '-'));
    expect(Math.abs(log(orders) + log(oneOrder) - log(probability))).toBeLessThan(0.06);
  });

  it('of numbers is the density at the latest', () => {
    const controls = { ...initial, d: 'gauss' as const, mu: -1, sigma: 2 };
    const run = runOf(controls, numbers);
    const { density } = equationSlots('gauss', run);
    expect(density?.['density']?.value).toBe(normal.pdf(run.recent.at(-1) ?? 0, -1, 2));
    expect(density?.['minusMu']?.text).toBe('+1.0');
  });

  it('is finite after a million throws', () => {
    const { orders, probability } = equationSlots('multi', runOf({ ...initial, n: 1_000_000 }));
    expect(orders?.['power']?.text).toMatch(/^74\d{4}$/);
    expect(probability?.['power']?.text).toMatch(/^−1\d$/);
  });

  it('quotes its probability and nothing else', () => {
    const tex = equationTex(equationSlots('multi', runOf(initial)));
    expect(tex.probability).toContain('value=probability,number=');
    expect(tex.orders + tex.oneOrder).not.toContain('value=');
  });
});

describe('scientific', () => {
  it.each([
    [Math.log(0.6), '0.6000', '', ''],
    [0, '1', '', ''],
    [Math.log(5040), '5040', '', ''],
    [Math.log(9.96e7), '1.0', '×10', '8'],
    [Math.log(2.94e-7), '2.9', '×10', '−7'],
    [special.logFactorial(1_000_000), '8.3', '×10', '5565708'],
    [Number.NEGATIVE_INFINITY, '0', '', ''],
  ])('writes e^%d', (log, digits, times, power) => {
    expect(scientific(log)).toEqual({ digits, times, power });
  });
});

describe('the data', () => {
  it('are a row for each face, as the table prints them', () => {
    expect(tableRows(runOf(initial)).at(-1)).toEqual(['6', '0.3000', '24.0', '26', '2.0', '0.3250']);
  });

  it('of numbers add up over the intervals', () => {
    const rows = tableRows(runOf({ ...initial, d: 'gauss', n: 500 }, numbers));
    expect(rows.reduce((sum, row) => sum + Number(row[3]), 0)).toBe(500);
    expect([rows[0]?.[0], rows[1]?.[0], rows.at(-1)?.[0]]).toEqual(['< −8', '−8 – −7', '≥ 8']);
  });

  it('hold the whole trace, up to the present', () => {
    const rows = traceRows(runOf({ ...initial, n: 1234 }));
    expect(rows[0]).toEqual(['n', 'm1', 'm2', 'm3', 'm4', 'm5', 'm6']);
    expect(rows.at(-1)?.[0]).toBe(1234);
    for (const [n, ...counts] of rows.slice(1)) expect(counts.reduce((sum: number, count) => sum + Number(count), 0)).toBe(n);
  });
});

describe('the question', () => {
  it('has one right answer among different ones, and the figure shows it', () => {
    for (let seed = 0; seed < 40; seed += 1) {
      const { values, options, answer, state } = predict(seed);
      expect(new Set(options).size).toBe(options.length);
      const n = state?.n ?? 0;
      const right = fill(options[answer] ?? '', { classUnit: '' });
      expect(Number(right.replace(',', ''))).toBe(Math.round(Math.sqrt(binomial.variance(n, 0.3))));
      expect(right).toBe(values['sd']);
    }
  });

  it('is filled in both languages', () => {
    for (const words of [strings.zh, strings.en]) {
      const { values } = predict(3);
      expect(fill(words.predictQuestion, values) + fill(words.predictAnswer, values)).not.toMatch(/[{}]/);
    }
  });
});
