import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activation, loss } from '../../src/math/index.ts';
import { readFragment, writeFragment } from '../../src/widgets/shared/address.ts';
import { csvText } from '../../src/widgets/shared/later/saveFile.ts';
import { columns, drawnData } from '../../src/widgets/softmax-gradient/data.ts';
import { equationSlots, equationTex } from '../../src/widgets/softmax-gradient/equations.ts';
import { flatEigenvalues } from '../../src/widgets/softmax-gradient/flatEigenvalues.ts';
import { layouts } from '../../src/widgets/softmax-gradient/layout.ts';
import { classes, cRange, params, presetLogits, read, withLogit, zRange, type State } from '../../src/widgets/softmax-gradient/model.ts';
import { predict } from '../../src/widgets/softmax-gradient/predict.ts';
import { sentence } from '../../src/widgets/softmax-gradient/printedReading.ts';
import { scene } from '../../src/widgets/softmax-gradient/scene.ts';
import { strings } from '../../src/widgets/softmax-gradient/strings.ts';

const tenths = (from: number, to: number): fc.Arbitrary<number> => fc.integer({ min: from * 10, max: to * 10 }).map((n) => n / 10);
const anyLogits = fc.array(tenths(zRange.min, zRange.max), { minLength: 3, maxLength: 3 });
const anyState: fc.Arbitrary<State> = fc.record({ z: anyLogits, y: fc.constantFrom(...classes), c: tenths(cRange.min, cRange.max) });
const opening: State = { z: [-4, 5, 0], y: 1, c: 0 };
const close = (values: readonly number[], digits = 4): unknown[] => values.map((value): unknown => expect.closeTo(value, digits));

describe('the reading', () => {
  it('shows the numbers that the article quotes', () => {
    const { p, gradient, ratio } = read(opening);
    expect(p).toEqual(close([0.0001, 0.9932, 0.0067]));
    expect(gradient.ce).toEqual(close([-0.9999, 0.9932, 0.0067]));
    expect(gradient.mse).toEqual(close([-0.0002, 0.0068, -0.0066]));
    expect(ratio).toBeCloseTo(149.16, 2);
    expect(read({ z: [10, 0, 0], y: 2, c: 0 }).ratio).toBeCloseTo(8326.87, 2);
  });

  it('has p − y as the gradient of cross-entropy and the formula of the article as that of mean squared error', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const { p, target, gradient, meanResidual } = read(state);
        for (const i of [0, 1, 2]) {
          const [pi = 0, yi = 0] = [p[i], target[i]];
          expect(gradient.ce[i]).toBeCloseTo(pi - yi, 14);
          expect(gradient.mse[i]).toBeCloseTo(pi * (pi - yi - meanResidual), 14);
        }
      }),
    );
  });

  it('has the largest component of cross-entropy in the true class', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const { ce } = read(state).gradient;
        expect(Math.abs(ce[state.y - 1] ?? 0)).toBeCloseTo(Math.max(...ce.map(Math.abs)), 14);
      }),
    );
  });

  it('loses the gradient of mean squared error where the model is most wrong', () => {
    const ratios = [0, 2, 4, 6, 8, 10].map((size) => read({ z: [-size, size, 0], y: 1, c: 0 }).ratio);
    expect(ratios).toEqual(ratios.toSorted((a, b) => a - b));
    expect(ratios.at(-1)).toBeGreaterThan(1e4);
  });

  it('stays what it is when one number is added to all logits: to the bit for whole ones, else to the last places', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const { drift } = read(state);
        expect(drift).toBeLessThan(4e-15);
        expect(read({ ...state, c: 0 }).drift).toBe(0);
        expect(read({ z: state.z.map(Math.round), y: state.y, c: Math.round(state.c) }).drift).toBe(0);
      }),
    );
  });

  it('is finite in every state', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const { gradient, curvature, ratio, drift, meanResidual, p, logits } = read(state);
        const numbers = [...gradient.ce, ...gradient.mse, ...curvature.ce, ...curvature.mse, ratio, drift, meanResidual, ...p, ...logits];
        expect(numbers.every(Number.isFinite)).toBe(true);
      }),
    );
  });
});

describe('flatEigenvalues', () => {
  it('are never negative for cross-entropy, and sometimes for mean squared error', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        expect(read(state).curvature.ce[0]).toBe(0);
      }),
    );
    expect(read({ z: [4, 0, 0], y: 2, c: 0 }).curvature).toEqual({ ce: close([0, 0.0177, 0.0511]), mse: close([-0.0708, -0.0197, 0]) });
    expect(read(opening).curvature.mse[0]).toBeLessThan(-0.01);
  });

  it('solve the characteristic equation: trace, squares and determinant agree', () => {
    fc.assert(
      fc.property(anyState, ({ z, y }) => {
        const matrix = loss.meanSquaredErrorHessian(z, classes.map((k) => Number(k === y)));
        const eigenvalues = flatEigenvalues(matrix);
        const size = Math.max(...matrix.flat().map(Math.abs));
        const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
        expect(Math.abs(total(eigenvalues) - total(matrix.map((row, i) => row[i] ?? Number.NaN)))).toBeLessThanOrEqual(1e-14 * size);
        expect(Math.abs(total(eigenvalues.map((value) => value * value)) - total(matrix.flat().map((value) => value * value)))).toBeLessThanOrEqual(1e-14 * size * size);
        expect(eigenvalues).toContain(0);
        expect(eigenvalues).toEqual(eigenvalues.toSorted((a, b) => a - b));
      }),
    );
  });

  it('are 0 for a matrix of zeros', () => {
    expect(flatEigenvalues([[0, 0, 0], [0, 0, 0], [0, 0, 0]])).toEqual([0, 0, 0]);
  });
});

it('presetLogits put the true class last, level and first', () => {
  expect(presetLogits(1)).toEqual({ wrong: [-4, 5, 0], unsure: [0, 0, 0], right: [5, -4, 0] });
  expect(presetLogits(3).wrong).toEqual([5, 0, -4]);
  expect(presetLogits(2).right).toEqual([0, 5, -4]);
});

it('withLogit changes one logit', () => {
  expect(withLogit([1, 2, 3], 1, 9)).toEqual([1, 9, 3]);
});

describe('the address', () => {
  it('holds what differs from the opening state', () => {
    expect(writeFragment('fig', params, { ...opening, q: 0 })).toBe('#fig');
    expect(writeFragment('fig', params, { z: [10, 0, 0], y: 2, c: 1.5, q: 3 })).toBe('#fig?z=10,0,0&y=2&c=1.5&q=3');
    expect(readFragment('#fig?z=-99,4.44,0&y=3&c=9&x=1', 'fig', params)).toEqual({ z: [-10, 4.4, 0], y: 3, c: 5, q: 0 });
  });

  it('gives a state of the figure whatever it holds', () => {
    const junk = fc.constantFrom('', '1,2', '1,2,3,4', 'NaN,0,0', '1e9,0,0', '5', '-0.1', '4', '×', '0,0,0');
    fc.assert(
      fc.property(junk, junk, junk, junk, (z, y, c, q) => {
        const state = readFragment(`#fig?z=${z}&y=${y}&c=${c}&q=${q}`, 'fig', params);
        expect(state?.z.length).toBe(3);
        expect(state?.z.every((logit) => logit >= zRange.min && logit <= zRange.max)).toBe(true);
        expect(classes).toContain(state?.y);
        if (state !== undefined) expect(readFragment(writeFragment('fig', params, state), 'fig', params)).toEqual(state);
      }),
    );
  });
});

describe.each(layouts.map((layout) => [layout.name, layout] as const))('the %s drawing', (_, layout) => {
  const { columns: panel } = layout;
  const base = panel.y.toPx(0);
  const numbers = (path: string): number[] => (path.match(/-?[\d.]+/g) ?? []).map(Number);

  it('draws bars, labels and arrows as high as the math package says', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const target = classes.map((k) => Number(k === state.y));
        const p = activation.softmax(state.z);
        const gradients = { ce: loss.crossEntropyGradient(state.z, target), mse: loss.meanSquaredErrorGradient(state.z, target) };
        for (const [i, { bar, target: outline, arrows }] of scene(layout, read(state)).columns.entries()) {
          const near = (px: number | undefined, value: number): void => expect(Math.abs((px ?? Number.NaN) - panel.y.toPx(value))).toBeLessThan(0.06);
          near(numbers(bar)[2], p[i] ?? 0);
          near(numbers(outline)[2], target[i] ?? 0);
          for (const { of, rise, drawn } of arrows) {
            near(base + rise, gradients[of][i] ?? 0);
            if (drawn === undefined) expect(Math.abs(rise)).toBeLessThan(2);
            else near(base + (numbers(drawn.head)[1] ?? Number.NaN), gradients[of][i] ?? 0);
          }
        }
      }),
    );
  });

  it('draws the gap between probability and label as high as the arrow of cross-entropy is long', () => {
    for (const { gap, arrows } of scene(layout, read(opening)).columns) {
      const [, from = 0, to = 0] = numbers(gap);
      expect(to - from).toBeCloseTo(arrows.find(({ of }) => of === 'ce')?.rise ?? Number.NaN, 0);
    }
  });

  it('keeps every handle over its axis, and every arrow inside its panel', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const { logits, columns: drawn } = scene(layout, read(state));
        for (const { x } of logits) expect(x).toSatisfy((px: number) => px >= layout.logits.left - 0.01 && px <= layout.logits.right + 0.01);
        for (const { rise } of drawn.flatMap(({ arrows }) => arrows)) expect(base + rise).toSatisfy((px: number) => px >= panel.top - 0.01 && px <= panel.bottom + 0.01);
      }),
    );
  });
});

/** The values that a sentence asks for. */
const names = (text: string): string[] => [...text.matchAll(/\{(\w+)/g)].map(([name]) => name).toSorted();

describe('the words', () => {
  it('say the opening state in both languages', () => {
    expect(sentence(strings.zh.summary, opening, read(opening))).toBe(
      '真实类别1，p = (0.0001, 0.9932, 0.0067)。交叉熵的梯度是(−0.9999, 0.9932, 0.0067)，均方误差的梯度是(−0.0002, 0.0068, −0.0066)，长度前者是后者的149倍。三个方向上的二阶导数：交叉熵0、0.0002、0.0134；均方误差−0.0129、−0.0004、0。',
    );
    expect(sentence(strings.en.summary, opening, read(opening))).toContain('their lengths differ by a factor of 149.');
  });

  it('name the same values in both languages', () => {
    for (const key of Object.keys(strings.zh) as (keyof typeof strings.zh)[]) expect(names(strings.en[key]), key).toEqual(names(strings.zh[key]));
  });

  it('hold no space between Han and Latin characters in Chinese', () => {
    for (const [key, text] of Object.entries(strings.zh)) expect(text, key).not.toMatch(/\p{Script=Han} [\w$*{]|[\w$*}] \p{Script=Han}/u);
  });
});

describe('the live equations', () => {
  it('hold the numbers of the true class', () => {
    const reading = read(opening);
    const slots = equationSlots(opening, reading);
    expect(slots.ce['gradient']).toEqual({ text: '−0.9999', value: reading.gradient.ce[0] });
    expect(slots.mse['mean']).toEqual({ text: '0.9863', value: reading.meanResidual });
    expect(equationSlots({ y: 2 }, read({ ...opening, y: 2 })).mse['k']).toEqual({ text: '2' });
    expect(equationTex(slots).mse).toContain(String.raw`\mse{\htmlData{slot=gradient,value=true-mse,number=${reading.gradient.mse[0]}}{{-0.0002}}}`);
  });

  it('bound what is too small to print, instead of calling it zero', () => {
    const state: State = { z: [-10, 10, 10], y: 1, c: 0 };
    const { mse } = equationSlots(state, read(state));
    expect([mse['p']?.text, mse['relation']?.text, mse['gradient']?.text]).toEqual(['<0.0001', '>', '−0.0001']);
  });
});

it('the data are one row for each class, in full precision', () => {
  const { p, gradient } = read(opening);
  expect(drawnData(read({ ...opening, c: 1 }))[1]).toEqual([2, 6, 0, p[1], gradient.ce[1], gradient.mse[1]]);
  expect(csvText([columns, ...drawnData(read(opening))])).toMatch(/^class,z,y,p,ce_gradient,mse_gradient\r\n1,-4,1,0\.000122/);
});

describe('the question', () => {
  it('asks for a class that the math package answers, and one clearly ahead of the others', () => {
    for (let seed = 0; seed < 200; seed += 1) {
      const { options, answer, state, values } = predict(seed);
      expect(options).toEqual(['{className}1', '{className}2', '{className}3']);
      const { z = [], y = 1 } = state ?? {};
      const sizes = loss.meanSquaredErrorGradient(z, classes.map((k) => Number(k === y))).map(Math.abs);
      const [first = 0, second = 0] = sizes.toSorted((a, b) => b - a);
      expect(sizes[answer]).toBe(first);
      expect(second).toBeLessThanOrEqual(0.8 * first);
      expect(values['k']).toBe(String(answer + 1));
    }
  });

  it('is the same for the same seed, and has each class as its answer now and then', () => {
    expect(predict(7)).toEqual(predict(7));
    expect(new Set(Array.from({ length: 40 }, (_, seed) => predict(seed).answer))).toEqual(new Set([0, 1, 2]));
  });
});
