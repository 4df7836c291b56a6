import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { multinomial, special } from '../../src/math/index.ts';
import { binRows, neighbor } from '../../src/widgets/expansion/bins.ts';
import { shapes, termData } from '../../src/widgets/expansion/data.ts';
import { equationSlots, equationTex } from '../../src/widgets/expansion/equations.ts';
import { layouts, narrow, placeBins } from '../../src/widgets/expansion/layout.ts';
import { allExponents, choices, choose, coefficient, exponentsOf, fittedWord, Ks, lines, nRange, params, spelled, taken, type Controls } from '../../src/widgets/expansion/model.ts';
import { firstWords, MOST_WORDS, rank, words } from '../../src/widgets/expansion/orders.ts';
import { predict } from '../../src/widgets/expansion/predict.ts';
import { summaryOf } from '../../src/widgets/expansion/printedReading.ts';
import { pooledTheta, read } from '../../src/widgets/expansion/reading.ts';
import { sceneOf } from '../../src/widgets/expansion/scene.ts';
import { strings } from '../../src/widgets/expansion/strings.ts';
import { stepsOf } from '../../src/widgets/expansion/steps.ts';
import { spokenTerm } from '../../src/widgets/expansion/termText.ts';
import { readFragment, writeFragment } from '../../src/widgets/shared/address.ts';
import { initialState } from '../../src/widgets/shared/params.ts';
import { dotsOfPath } from './dotsOfPath.ts';

const initial = initialState(params);
const anyK = fc.constantFrom(...Ks);
const anyN = fc.integer({ min: nRange.min, max: nRange.max });
const anyW = fc.stringMatching(/^[1-4]{1,6}$/);
const anyState = fc.record<Controls>({ K: anyK, n: anyN, w: anyW, theta: fc.boolean(), step: fc.constantFrom(0, ...lines), q: fc.nat() });

/** All K and n. */
const sizes = Ks.flatMap((K) => Array.from({ length: nRange.max }, (_, i) => [K, i + 1] as const));

/** A sum of n logarithms of size up to 2, and its exponential: a few units in the last place. */
const ROUNDING = 16 * Number.EPSILON;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, x) => total + x, 0);

describe.each(sizes)('K = %d, n = %d', (K, n) => {
  const { terms, words: all, totalProbability } = read({ K, n, w: '1' });

  it('has as many terms as there are ways to share n among K', () => {
    expect(terms.length).toBe(choose(n + K - 1, K - 1));
    expect(new Set(terms.map(({ exponents }) => exponents.join())).size).toBe(terms.length);
    for (const { exponents } of terms) expect(sum(exponents)).toBe(n);
  });

  it('has coefficients that agree with the math package and add up to all words', () => {
    for (const term of terms) expect(term.coefficient).toBe(Math.round(Math.exp(special.logMultinomial(term.exponents))));
    expect(sum(terms.map((term) => term.coefficient))).toBe(all);
  });

  it('has probabilities that are those of the math package and add up to 1', () => {
    for (const term of terms) {
      expect(Math.abs(term.probability / multinomial.pmf(term.exponents, pooledTheta(K)) - 1)).toBeLessThan(ROUNDING);
      expect(term.probability).toBe(term.oneOrder * term.coefficient);
    }
    expect(totalProbability).toBeCloseTo(1, 12);
  });

  it('lists each word once, in alphabetical order, in the term that it belongs to', () => {
    const listed = terms.flatMap(({ exponents, coefficient: count }) => {
      const ofTerm = [...words(exponents)];
      expect(ofTerm.length).toBe(count);
      expect(ofTerm.map(spelled)).toEqual(ofTerm.map(spelled).toSorted());
      for (const [place, word] of ofTerm.entries()) {
        expect(exponentsOf(word, K)).toEqual(exponents);
        expect(rank(word, exponents)).toBe(place);
      }
      return ofTerm.map(spelled);
    });
    expect(new Set(listed).size).toBe(K ** n);
  });
});

describe('the word', () => {
  it('always has one of the variables from each bracket, and falls into its term', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const word = fittedWord(state);
        expect(word.length).toBe(state.n);
        for (const letter of word) expect(letter >= 0 && letter < state.K).toBe(true);
        const { term, terms, at, rank: place } = read(state);
        expect(terms[at]).toBe(term);
        expect(term.exponents).toEqual(exponentsOf(word, state.K));
        expect(place).toBeLessThan(term.coefficient);
      }),
    );
  });

  it('changes in one bracket only', () => {
    expect(taken(fittedWord(initial), 1, 2)).toBe('1313');
    expect(taken(fittedWord({ K: 3, n: 6, w: '12' }), 5, 1)).toBe('121112');
  });

  it('is never listed with more than sixty others', () => {
    expect(coefficient([2, 1, 2, 1])).toBe(180);
    expect(firstWords([2, 1, 2, 1]).length).toBe(MOST_WORDS);
    expect(firstWords([2, 1, 1]).map(spelled)).toEqual(['1123', '1132', '1213', '1231', '1312', '1321', '2113', '2131', '2311', '3112', '3121', '3211']);
  });
});

it('the coefficient is counted as (13) counts it, and the last choice is one', () => {
  expect(choices([2, 1, 1])).toEqual([
    { left: 4, chosen: 2, ways: 6 },
    { left: 2, chosen: 1, ways: 2 },
    { left: 1, chosen: 1, ways: 1 },
  ]);
  for (const [K, n] of sizes) for (const exponents of allExponents(K, n)) expect(choices(exponents).at(-1)?.ways).toBe(1);
});

it('pooledTheta pools the loaded die', () => {
  expect(pooledTheta(3)).toEqual([0.2, 0.3, 0.5]);
  for (const K of Ks) expect(sum(pooledTheta(K))).toBe(1);
});

describe.each(layouts.map((layout) => [layout.name, layout] as const))('the %s drawing', (_, layout) => {
  it('has a bin for each term, inside the drawing, none over another', () => {
    for (const [K, n] of sizes) {
      const { terms } = read({ K, n, w: '1' });
      const { cells, height } = placeBins(layout, terms, K, n);
      expect(cells.length).toBe(terms.length);
      for (const [i, a] of cells.entries()) {
        expect(a.left).toBeGreaterThanOrEqual(-1e-9);
        expect(a.left + a.width).toBeLessThanOrEqual(layout.width + 1e-9);
        expect(a.top + a.height).toBeLessThanOrEqual(height + 1e-9);
        for (const b of cells.slice(i + 1)) {
          const apart = Math.abs(a.left - b.left) >= a.width - 1e-9 || Math.abs(a.top - b.top) >= a.height - 1e-9;
          expect(apart).toBe(true);
        }
      }
    }
  });

  it('draws as many dots as there are words, each in the bin of its term', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const reading = read(state);
        const { cells } = placeBins(layout, reading.terms, state.K, state.n);
        const { dots, current } = sceneOf(layout, state, reading);
        const places = dots.flatMap(({ path, pitch }) => dotsOfPath(path, pitch));
        expect(places.length).toBe(reading.words);
        for (const [i, { left, top, width, height }] of cells.entries()) {
          const inside = places.filter(([x, y]) => x > left && x < left + width && y > top && y < top + height);
          expect(inside.length).toBe(reading.terms[i]?.coefficient);
        }
        const distance = Math.min(...places.map(([x, y]) => Math.hypot(x - (current?.word.x ?? 0), y - (current?.word.y ?? 0))));
        expect(distance).toBeLessThan(0.3);
      }),
      { numRuns: 60 },
    );
  });

  it('draws with θ areas that are in proportion to the probabilities', () => {
    for (const K of Ks) {
      const state = { ...initial, K, theta: true };
      const reading = read(state);
      const { dots } = sceneOf(layout, state, reading);
      const areas = dots.flatMap(({ path, pitch, diameter }) => dotsOfPath(path, pitch).map(() => diameter ** 2));
      const share = reading.term.oneOrder;
      const current = dots.find(({ isCurrent }) => isCurrent)?.diameter ?? 0;
      // Distances are cut to hundredths of a pixel.
      expect(sum(areas) * share).toBeCloseTo(current ** 2, 0);
    }
  });

  it('keeps the dots of a bin apart and away from its label', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const { dots, labels } = sceneOf(layout, state, read(state));
        for (const { diameter, pitch } of dots) expect(diameter).toBeLessThanOrEqual(pitch);
        for (const { path, pitch, diameter } of dots) {
          for (const [x, y] of dotsOfPath(path, pitch)) {
            const label = labels.find((each) => Math.abs(each.x - x) < 60 && each.y > y && each.y - y < 400);
            expect(label === undefined || y + diameter / 2 <= label.y - 11).toBe(true);
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});

/** On a telephone of 360 px, which leaves 6 px on both sides of the drawing. */
const SMALLEST = (360 - 2 * 6) / narrow.width;

it('bins are large enough for a finger on a narrow screen', () => {
  for (const [K, n] of sizes) {
    const { terms } = read({ K, n, w: '1' });
    for (const { width, height } of placeBins(narrow, terms, K, n).cells) expect(Math.min(width, height) * SMALLEST).toBeGreaterThanOrEqual(44);
  }
});

describe('the keys', () => {
  const rows = binRows(read(initial).terms, 3);
  it('walk the triangle', () => {
    expect(rows.map((row) => row.length)).toEqual([1, 2, 3, 4, 5]);
    expect(neighbor('ArrowDown', 0, rows)).toBe(1);
    expect(neighbor('ArrowRight', 1, rows)).toBe(2);
    expect(neighbor('ArrowRight', 2, rows)).toBe(2);
    expect(neighbor('ArrowUp', 5, rows)).toBe(2);
    expect(neighbor('End', 10, rows)).toBe(14);
    expect(neighbor('Home', 14, rows)).toBe(10);
    expect(neighbor('a', 3, rows)).toBeUndefined();
  });

  it('never leave the bins', () => {
    fc.assert(
      fc.property(anyState, fc.array(fc.constantFrom('ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End')), (state, keys) => {
        const { terms, at } = read(state);
        const walked = binRows(terms, state.K);
        let here = at;
        for (const key of keys) here = neighbor(key, here, walked) ?? -1;
        expect(terms[here]).toBeDefined();
      }),
    );
  });
});

describe('the address', () => {
  it.each<[string, Partial<Controls>]>([
    ['#x?K=2&n=6&w=121221', { K: 2, n: 6, w: '121221' }],
    ['#x?K=9&n=99', { K: 4, n: 6 }],
    ['#x?K=-1&n=0', { K: 2, n: 1 }],
    ['#x?w=5', {}],
    ['#x?w=', {}],
    ['#x?w=1234123', {}],
    ['#x?theta=1&other=3', { theta: true }],
    ['#x?step=15', { step: 15 }],
    ['#x?step=19', {}],
  ])('reads %s', (fragment, expected) => {
    expect(readFragment(fragment, 'x', params)).toEqual({ ...initial, ...expected });
  });

  it('brings every state back', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        expect(readFragment(writeFragment('x', params, state), 'x', params)).toEqual(state);
      }),
    );
  });

  it('never leads outside of the controls', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (K, n, w) => {
        const state = readFragment(`#x?K=${K}&n=${n}&w=${w}`, 'x', params) ?? initial;
        expect(Ks).toContain(state.K);
        expect(state.n >= nRange.min && state.n <= nRange.max).toBe(true);
        expect(read(state).term.coefficient).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the lines (11) to (18)', () => {
  const textsOf = (controls: Controls): Record<string, string> => Object.fromEntries(stepsOf(strings.en, controls, read(controls)).map(({ line, text }) => [line, text]));

  it('are those of the article in the numbers of the term', () => {
    const shown = Object.entries(textsOf(initial)).map(([line, text]) => [line, text.replaceAll('\u00a0', ' ')]);
    expect(Object.fromEntries(shown)).toEqual({
      11: 'Sum of 15 terms',
      12: 'Product of 4 brackets',
      13: '6 × 2 × 1',
      14: '4!/(2! 2!) × 2!/(1! 1!) × 1!/(0! 1!)',
      15: '1/2! × 1/1! × 1/1! × 4!/(4−2−1−1)!',
      16: '2 + 1 + 1 = 4',
      17: '1/2! × 1/1! × 1/1! × 4!/0!',
      18: '4!/(2! 1! 1!) = 12',
    });
  });

  const factorial = (text: string): number => Math.round(Math.exp(special.logFactorial(Number(text))));
  /** A product of fractions of factorials, worked out. */
  function valueOf(text: string): number {
    const bare = text
      .replaceAll(/\((\d+(?:−\d+)+)\)/g, (_, differences: string) => String(differences.split('−').map(Number).reduce((left, r) => left - r)))
      .replaceAll(/(\d+)!/g, (_, digits: string) => String(factorial(digits)));
    return bare.split(' × ').reduce((product, fraction) => {
      const [over = '1', under = '1'] = fraction.replaceAll(/[()]/g, '').split('/');
      return (product * Number(over)) / under.split('\u00a0').reduce((all, each) => all * Number(each), 1);
    }, 1);
  }

  it('are all equal to the coefficient, in every state', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const texts = textsOf(state);
        const { coefficient: right, exponents } = read(state).term;
        for (const line of [13, 14, 15, 17]) expect(valueOf(texts[line] ?? '')).toBeCloseTo(right, 9);
        const [before = '', after] = texts[18]?.split(' = ') ?? [];
        expect([valueOf(before), Number(after)]).toEqual([right, right]);
        const [total, n] = texts[16]?.split(' = ') ?? [];
        expect([sum(total?.split(' + ').map(Number) ?? []), Number(n)]).toEqual([sum(exponents), state.n]);
      }),
    );
  });
});

describe('the words', () => {
  it('say the default state in both languages', () => {
    const reading = read(initial);
    expect(summaryOf(strings.zh, initial, reading)).toBe('K = 3，n = 4：81个词，15项；x₁²x₂x₃的系数12。');
    expect(summaryOf(strings.en, initial, reading)).toBe('K = 3, n = 4: 81 words, 15 terms; the coefficient of x₁²x₂x₃ is 12.');
    expect(summaryOf(strings.en, { ...initial, theta: true }, reading)).toContain('the probability of this term is 0.0720.');
    expect(spokenTerm([0, 6, 0, 1])).toBe('x₂⁶x₄');
  });

  it('name the same values in both languages', () => {
    const names = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([name]) => name).toSorted();
    for (const key of Object.keys(strings.zh) as (keyof typeof strings.zh)[]) expect(names(strings.en[key]), key).toEqual(names(strings.zh[key]));
  });

  it('hold no space between Han and Latin characters in Chinese', () => {
    for (const [key, text] of Object.entries(strings.zh)) expect(text, key).not.toMatch(/\p{Script=Han} [\w$*{]|[\w$*}] \p{Script=Han}/u);
  });
});

describe('the live equations', () => {
  it('hold the numbers of the reading', () => {
    const { count, probability } = equationSlots(read(initial));
    expect(count['factorials']?.text).toBe('2!\u00a01!\u00a01!');
    expect(count['coefficient']).toEqual({ text: '12', value: 12 });
    expect(probability['one-order']?.text).toBe('0.006000');
    expect(probability['relation']).toEqual({ text: '=' });
    expect(equationTex({ count, probability }).count).toContain(String.raw`{\htmlData{slot=factorials}{{2!~1!~1!}}}`);
  });

  it('bound what is too small to print', () => {
    const reading = read(initial);
    const { probability } = equationSlots({ ...reading, term: { ...reading.term, probability: 0.00004 } });
    expect([probability['relation']?.text, probability['probability']?.text]).toEqual(['<', '0.0001']);
  });
});

it('the data gather the terms by shape, and hold each in full', () => {
  expect(shapes(read(initial))).toEqual([
    { exponents: '(4, 0, 0)', coefficient: 1, terms: 3, words: 3 },
    { exponents: '(3, 1, 0)', coefficient: 4, terms: 6, words: 24 },
    { exponents: '(2, 2, 0)', coefficient: 6, terms: 3, words: 18 },
    { exponents: '(2, 1, 1)', coefficient: 12, terms: 3, words: 36 },
  ]);
  const [{ oneOrder, probability } = { oneOrder: 0, probability: 0 }] = read(initial).terms;
  expect(termData(read(initial))[0]).toEqual(['4 0 0', 1, oneOrder, probability]);
});

describe('the question', () => {
  it('has four different options, one of them right, and leads to a state that shows it', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const { values, options, answer, state } = predict(seed);
        expect(new Set(options).size).toBe(4);
        expect(options[answer]).toBe(values['coefficient']);
        const reading = read({ ...initial, ...state });
        expect(String(reading.term.coefficient)).toBe(options[answer]);
        expect(`(${reading.term.exponents.join(', ')})`).toBe(values['exponents']);
      }),
    );
  });

  it('is the same for the same seed', () => {
    expect(predict(7)).toEqual(predict(7));
    expect(new Set(Array.from({ length: 40 }, (_, seed) => predict(seed).values['exponents'])).size).toBeGreaterThan(10);
  });
});
