import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { information, multinomial, special } from '../../src/math/index.ts';
import type { Triple } from '../../src/plot/ternary.ts';
import { contourPoint } from '../../src/plot/ternaryContour.ts';
import { equationSlots, equationTex } from '../../src/widgets/multinomial-likelihood/equations.ts';
import { dataColumns, dataRows, printedRows } from '../../src/widgets/multinomial-likelihood/data.ts';
import { layouts, type Columns } from '../../src/widgets/multinomial-likelihood/layout.ts';
import { params, position, type Controls, type Kinds } from '../../src/widgets/multinomial-likelihood/model.ts';
import * as moves from '../../src/widgets/multinomial-likelihood/moves.ts';
import { shuffle } from '../../src/widgets/multinomial-likelihood/shuffle.ts';
import { predict } from '../../src/widgets/multinomial-likelihood/predict.ts';
import { summary, thetaText } from '../../src/widgets/multinomial-likelihood/printed.ts';
import { contourGaps, read, sumOfLogs } from '../../src/widgets/multinomial-likelihood/reading.ts';
import { barPath } from '../../src/widgets/multinomial-likelihood/Column.tsx';
import { meter, ratioBars, thetaBars, thetaTop, type SceneBar } from '../../src/widgets/multinomial-likelihood/scene.ts';
import { contourLabels, triple } from '../../src/widgets/multinomial-likelihood/simplexScene.ts';
import { strings } from '../../src/widgets/multinomial-likelihood/strings.ts';
import { inWholeParts } from '../../src/widgets/multinomial-likelihood/theta.ts';
import { readFragment, writeFragment } from '../../src/widgets/shared/address.ts';
import { loadedDieCounts } from '../../src/widgets/shared/loadedDie.ts';
import { initialState } from '../../src/widgets/shared/params.ts';

const ID = 'fig-multinomial-likelihood';
const initial = initialState(params);
const state = (part: Partial<Controls> = {}): Controls => ({ ...initial, ...part });
const after = (move: (now: Controls) => Partial<Controls>, now: Controls): Controls => ({ ...now, ...move(now) });
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const anyKinds = fc.constantFrom<Kinds>(3, 6);
const anyState: fc.Arbitrary<Controls> = anyKinds.chain((K) =>
  fc.record({
    K: fc.constant(K),
    m: fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: K, maxLength: K }).filter((counts) => sum(counts) > 0),
    t: fc.oneof(
      fc.constantFrom<Controls['t']>('u', 'ml'),
      fc.array(fc.integer({ min: 0, max: 50 }), { minLength: K, maxLength: K }).filter((weights) => sum(weights) > 0).map(inWholeParts),
    ),
    l: fc.subarray(['1', '2', '3', '4', '5', '6'].slice(0, K)).map((names) => names.join('')),
    s: fc.integer({ min: 0, max: 1000 }),
    q: fc.integer({ min: 0, max: 1000 }),
  }),
);

describe('the reading', () => {
  it('shows the numbers that the article quotes', () => {
    const reading = read(position(state()));
    expect(reading.n).toBe(80);
    expect(reading.constant).toBeCloseTo(126.142, 3);
    expect(reading.sum).toBeCloseTo(-143.341, 3);
    expect(reading.bestSum).toBeCloseTo(-136.078, 3);
    expect(reading.gap).toBeCloseTo(7.263, 3);
    expect(reading.faces.map(({ ratio }) => Math.round(ratio))).toEqual([36, 54, 66, 84, 96, 144]);
  });

  it('has equal ratios, no gap and the best likelihood at the maximum', () => {
    const { n, faces, gap, sum: now, bestSum, logLikelihood, bestLogLikelihood } = read(position(state({ t: 'ml' })));
    for (const { ratio } of faces) expect(ratio).toBeCloseTo(n, 10);
    expect([gap, now, logLikelihood]).toEqual([0, bestSum, bestLogLikelihood]);
  });

  it('splits the log-likelihood of the math package, and its gap is n times the KL divergence', () => {
    fc.assert(
      fc.property(anyState, (controls) => {
        const at = position(controls);
        const { n, faces, constant, sum: now, bestSum, logLikelihood, gap } = read(at);
        const whole = multinomial.logLikelihood({ probs: at.theta }, [at.counts]);
        if (!Number.isFinite(now)) {
          expect(whole).toBe(-Infinity);
          expect([now, logLikelihood, gap]).toEqual([-Infinity, -Infinity, Infinity]);
          return;
        }
        const tolerance = 1e-13 * (n + Math.abs(now));
        expect(Math.abs(logLikelihood - whole)).toBeLessThan(tolerance * 10);
        expect(Math.abs(bestSum - now - gap)).toBeLessThan(tolerance * 10);
        expect(constant).toBe(special.logMultinomial(at.counts));
        const y = faces.map(({ frequency }) => frequency);
        expect(Math.abs(-now - n * information.crossEntropy(y, at.theta))).toBeLessThan(tolerance);
      }),
    );
  });

  it('never holds a value that is not a number', () => {
    fc.assert(
      fc.property(anyState, (controls) => {
        const { faces, ...others } = read(position(controls));
        for (const value of [...Object.values(others), ...faces.flatMap((face) => Object.values(face) as number[])]) expect(value).not.toBeNaN();
      }),
    );
  });

  it('takes the constant from the counts alone', () => {
    const { constant } = read(position(state()));
    expect(read(position(state({ t: [1, 0, 0, 0, 0, 0] }))).constant).toBe(constant);
  });

  it('calls what never came up by a ratio of 0, whatever the model gives it', () => {
    const ratios = (t: readonly number[]) => read(position(state({ m: [0, 1, 1, 1, 1, 1], t }))).faces[0]?.ratio;
    expect(ratios([0, 0.2, 0.2, 0.2, 0.2, 0.2])).toBe(0);
    expect(ratios([0.5, 0.1, 0.1, 0.1, 0.1, 0.1])).toBe(0);
  });
});

describe('the position', () => {
  it('pools six counts in pairs', () => {
    const { counts, theta } = position(state({ K: 3, t: [0.1, 0.1, 0.2, 0.2, 0.3, 0.1] }));
    expect(counts).toEqual([15, 25, 40]);
    for (const [k, share] of [0.2, 0.4, 0.4].entries()) expect(theta[k]).toBeCloseTo(share, 12);
  });

  it('falls back on the die and the uniform θ where three are given for six', () => {
    const { counts, theta } = position(state({ m: [5, 3, 2], t: [0.4, 0.4, 0.2] }));
    expect(counts).toEqual(loadedDieCounts);
    expect(theta).toEqual(loadedDieCounts.map(() => 1 / 6));
  });
});

describe('moving θ', () => {
  const anyMove = fc.record({ k: fc.integer({ min: 0, max: 2 }), value: fc.double({ min: -1, max: 2, noNaN: true }) });

  it('keeps the others in proportion and the sum at 1', () => {
    const { theta } = position(after(moves.moveTheta(2, 0.4), state({ t: [0.1, 0.1, 0.2, 0.2, 0.3, 0.1] })));
    expect(theta).toEqual([0.075, 0.075, 0.4, 0.15, 0.225, 0.075]);
  });

  it('gives all an equal share where the others have none to be in proportion to', () => {
    const { theta } = position(after(moves.moveTheta(0, 0.5), state({ t: [1, 0, 0, 0, 0, 0] })));
    expect(theta).toEqual([0.5, 0.1, 0.1, 0.1, 0.1, 0.1]);
  });

  it('stays in whole millionths of 1, whatever is moved', () => {
    fc.assert(
      fc.property(anyState, anyMove, (controls, { k, value }) => {
        for (const move of [moves.moveTheta(k, value), shuffle, moves.moveAll([0, value * value, 1, 1, 1, 1].slice(0, controls.K))]) {
          const now = { ...controls, t: inWholeParts(position(controls).theta) };
          const { theta } = position(after(move, now));
          const parts = theta.map((share) => share * 1e6);
          for (const part of parts) expect(Math.abs(part - Math.round(part))).toBeLessThan(1e-6);
          expect(sum(parts.map(Math.round))).toBe(1e6);
          expect(Math.min(...parts)).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  it('leaves what is locked where it is', () => {
    fc.assert(
      fc.property(anyState, anyMove, (controls, { k, value }) => {
        const now = { ...controls, t: inWholeParts(position(controls).theta) };
        const before = position(now);
        for (const move of [moves.moveTheta(k, value), shuffle, moves.toUniform, moves.toBest]) {
          if (now.l === '') continue;
          const { theta, locked } = position(after(move, now));
          for (const [i, share] of theta.entries()) if (locked[i] === true) expect(share).toBe(before.theta[i]);
        }
      }),
    );
  });

  it('goes to the best that the locks allow', () => {
    const now = state({ K: 3, m: [5, 3, 2], t: [0.2, 0.4, 0.4], l: '1' });
    const best = position(after(moves.toBest, now)).theta;
    expect(best).toEqual([0.2, 0.48, 0.32]);
    const value = (theta: readonly number[]): number => read({ counts: [5, 3, 2], theta }).sum;
    for (const shift of [-0.01, 0.01]) expect(value([0.2, 0.48 + shift, 0.32 - shift])).toBeLessThan(value(best));
  });

  it('climbs to the maximum, higher with every step, and from where the likelihood is 0', () => {
    for (const t of ['u', [1, 0, 0, 0, 0, 0]] as const) {
      let now = state({ t });
      let height = -Infinity;
      for (let step = 0; step < 60; step += 1) {
        const { t: next, arrived } = moves.climb(now);
        now = state({ t: next });
        const { sum: higher } = read(position(now));
        expect(higher).toBeGreaterThan(height);
        height = higher;
        if (arrived) break;
      }
      expect(now.t).toBe('ml');
    }
  });

  it('shuffles to the same θ from the same seed', () => {
    const once = after(shuffle, state());
    expect(once).toEqual(after(shuffle, state({ t: 'ml' })));
    expect(once.s).toBe(1);
    expect(after(shuffle, once).t).not.toEqual(once.t);
  });

  it('stays where it is when a count changes, and at least one throw stays', () => {
    const now = after(moves.changeCount(0, 26), state({ t: 'ml' }));
    expect(now.m).toEqual([26, 9, 11, 14, 16, 24]);
    expect(now.t).toEqual([0.075, 0.1125, 0.1375, 0.175, 0.2, 0.3]);
    expect(after(moves.changeCount(1, 0), state({ m: [0, 7, 0, 0, 0, 0] })).m).toEqual([0, 1, 0, 0, 0, 0]);
  });

  it('pools for three kinds and has the six again', () => {
    const three = after(moves.changeKinds(3), state({ m: [1, 2, 3, 4, 5, 6], l: '4' }));
    expect(position(three).counts).toEqual([3, 7, 11]);
    expect(position(after(moves.changeKinds(6), three)).counts).toEqual([1, 2, 3, 4, 5, 6]);
    expect(after(moves.changeKinds(6), state({ K: 3, m: [5, 3, 2], t: [0.4, 0.4, 0.2] }))).toEqual(initial);
  });
});

describe('the address', () => {
  const stateOf = (query: string): Controls => readFragment(`#${ID}?${query}`, ID, params) ?? initial;

  it('brings every state back', () => {
    fc.assert(
      fc.property(anyState, (controls) => {
        expect(readFragment(writeFragment(ID, params, controls), ID, params)).toEqual(controls);
      }),
    );
  });

  it('is as short as the brief spells it', () => {
    expect(writeFragment(ID, params, initial)).toBe(`#${ID}`);
    expect(writeFragment(ID, params, state({ K: 3, m: [5, 3, 2], t: [0.4, 0.4, 0.2] }))).toBe(`#${ID}?K=3&m=5,3,2&t=0.4,0.4,0.2`);
  });

  it('takes weights for shares, and counts up to a million', () => {
    expect(stateOf('t=1,1,2').t).toEqual([0.25, 0.25, 0.5]);
    expect(stateOf('m=1,2,3,4,5,99999999').m).toEqual([1, 2, 3, 4, 5, 1_000_000]);
  });

  it.each(['m=0,0,0', 'm=1,2,3,4', 'm=1,2', 'm=a,b,c', 'm=', 't=0,0,0', 't=x', 't=', 'K=5', 'l=9', 's=-1', 'z=4'])('reads %s as nothing', (query) => {
    expect(stateOf(query)).toEqual(initial);
  });

  it('never leads to a state that cannot be read', () => {
    fc.assert(
      fc.property(fc.record({ K: fc.string(), m: fc.string(), t: fc.string(), l: fc.string() }), (texts) => {
        const controls = stateOf(new URLSearchParams(texts).toString());
        expect(read(position(controls)).gap).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe.each(['wide', 'narrow'] as const)('the %s drawing', (name) => {
  it('has bars as high as θ and ratios as high as m/θ, told by the path', () => {
    const layout = layouts[name][6];
    const reading = read(position(state({ t: [0.05, 0.1, 0.2, 0.25, 0.3, 0.1] })));
    const panel = layout.bars;
    if (panel === undefined) throw new Error('six kinds are drawn as bars');
    const heights = (bars: readonly SceneBar[], columns: Columns, most: number): number[] =>
      bars.map((bar) => ((columns.bottom - Number(/V([\d.]+)/.exec(barPath(columns, bar))?.[1])) / columns.height) * most);
    const thetas = heights(thetaBars(panel, name, reading), panel, thetaTop(reading));
    const ratios = heights(ratioBars(layout.ratios, reading).bars, layout.ratios, 160);
    // Heights are written in tenths of a pixel.
    for (const [k, { theta, ratio }] of reading.faces.entries()) {
      expect(Math.abs((thetas[k] ?? 0) - theta)).toBeLessThan((0.06 / panel.height) * thetaTop(reading));
      expect(Math.abs((ratios[k] ?? 0) - Math.min(ratio, 160))).toBeLessThan((0.06 / layout.ratios.height) * 160);
    }
  });

  it('keeps everything inside, in every state', () => {
    fc.assert(
      fc.property(anyState, (controls) => {
        const layout = layouts[name][controls.K];
        const reading = read(position(controls));
        const { constant, total, least } = meter(layout, reading);
        for (const x of [constant, total, least]) {
          expect(x).toBeGreaterThanOrEqual(layout.meter.left);
          expect(x).toBeLessThanOrEqual(layout.meter.right + 1e-9);
        }
        expect(constant).toBeLessThanOrEqual(least + 1e-6);
        expect(least).toBeLessThanOrEqual(total + 1e-6);
        const bars = [...ratioBars(layout.ratios, reading).bars, ...(layout.bars === undefined ? [] : thetaBars(layout.bars, name, reading))];
        for (const { top } of bars) expect(top).toBeGreaterThan(14);
        for (const { top } of bars) expect(top).toBeLessThanOrEqual(layout.height);
      }),
    );
  });

  it('lays no number on the line of n or of a frequency, in any state', () => {
    fc.assert(
      fc.property(anyState, (controls) => {
        const layout = layouts[name][controls.K];
        const reading = read(position(controls));
        const { bars, level } = ratioBars(layout.ratios, reading);
        const lines = bars.map(({ labelY }) => ({ labelY, line: level }));
        const frequencies = layout.bars === undefined ? [] : thetaBars(layout.bars, name, reading).map(({ labelY, tick }) => ({ labelY, line: tick }));
        // Digits are nine pixels high and have nothing under their line.
        for (const { labelY, line } of [...lines, ...frequencies]) expect(line < labelY - 10 || line > labelY + 1.5).toBe(true);
      }),
    );
  });

  it.each([[[10, 0, 0]], [[0, 10, 0]], [[0, 0, 10]], [[15, 25, 40]]])('writes on its contours for %j, and on no edge', (m) => {
    const { triangle } = layouts[name][3];
    if (triangle === undefined) throw new Error('three kinds are drawn as a triangle');
    const reading = read(position(state({ K: 3, m })));
    const hill = { f: (shares: Triple) => sumOfLogs(m, shares), peak: triple(reading.faces.map(({ frequency }) => frequency)) };
    const labels = contourLabels(triangle, hill, contourGaps(reading.n).map((gap) => ({ gap, level: reading.bestSum - gap })), contourPoint);
    expect(labels.length).toBeGreaterThan(1);
    const height = Math.abs(triangle.corners[2][1] - triangle.corners[0][1]);
    for (const { place } of labels) expect(Math.min(...triangle.toCoordinates([place.x, place.y - 4.5])) * height).toBeGreaterThan(5);
  });
});

describe('the thermometer', () => {
  it('moves its second part only', () => {
    const layout = layouts.wide[6];
    const [before, later] = [meter(layout, read(position(state()))), meter(layout, read(position(state({ t: 'ml' }))))];
    expect(later.constant).toBe(before.constant);
    expect(later.least).toBe(before.least);
    expect(later.total).toBeLessThan(before.total);
    expect(later.total).toBeCloseTo(later.least, 10);
  });
});

it.each([[10, [0.1, 0.3, 1, 3, 10]], [80, [1, 3, 10, 30, 100]], [1, [0.01, 0.03, 0.1, 0.3, 1]], [2_500_000, [30_000, 100_000, 300_000, 1_000_000, 3_000_000]]] as const)('contourGaps fit %d throws', (n, gaps) => {
  expect(contourGaps(n)).toEqual(gaps);
});

describe('the question', () => {
  it('has as its answer the θ with the largest likelihood by the math package', () => {
    const answers = new Set<string>();
    for (let seed = 0; seed < 200; seed += 1) {
      const { values, options, answer, state: shown } = predict(seed);
      const counts = [values['counts'] ?? []].flat().map(Number);
      expect(sum(counts)).toBe(20);
      expect(options.length).toBe(3);
      expect(new Set(options).size).toBe(3);
      const likelihoods = options.map((option) => {
        const theta = option.slice(1, -1).split(', ').map((share) => (share === '1/3' ? 1 / 3 : Number(share)));
        expect(sum(theta)).toBeCloseTo(1, 9);
        return multinomial.logPmf(counts, theta.map((share) => share / sum(theta)));
      });
      expect(likelihoods.indexOf(Math.max(...likelihoods))).toBe(answer);
      expect(values['best']).toBe(options[answer]);
      const at = position({ ...initial, ...shown });
      expect(at.counts).toEqual(counts);
      expect(multinomial.logPmf(counts, at.theta)).toBeCloseTo(Math.max(...likelihoods), 9);
      answers.add(shown?.t === 'ml' || shown?.t === 'u' ? shown.t : 'own');
    }
    expect(answers).toEqual(new Set(['ml', 'u', 'own']));
  });
});

const names = (text: string): string[] => [...text.matchAll(/\{(\w+)/g)].map(([name]) => name).toSorted();

describe('the words', () => {
  it('say the default state in both languages', () => {
    const at = position(state());
    expect(summary(at, read(at), strings.zh)).toBe('80次：6、9、11、14、16、24。θ = 0.17、0.17、0.17、0.17、0.17、0.17。当前Σ m log θ = −143.341，最大−136.078，差7.263。');
    expect(summary(at, read(at), strings.en)).toBe('80 throws: 6, 9, 11, 14, 16, 24. θ = 0.17, 0.17, 0.17, 0.17, 0.17, 0.17. Sum of m log θ: −143.341 now, −136.078 at the maximum, short by 7.263.');
    expect(thetaText(at, 2, strings.zh)).toBe('θ₃ = 0.17，其余按比例');
    expect(thetaText(position(state({ l: '3' })), 2, strings.en)).toBe('θ₃ = 0.17, locked');
  });

  it('say that what the model ruled out has happened', () => {
    const at = position(state({ t: [0, 0.2, 0.2, 0.2, 0.2, 0.2] }));
    expect(summary(at, read(at), strings.zh)).toContain('−∞：模型说不可能的事发生了');
  });

  it('name the same values in both languages', () => {
    for (const key of Object.keys(strings.zh) as (keyof typeof strings.zh)[]) expect(names(strings.en[key]), key).toEqual(names(strings.zh[key]));
  });

  it('hold no space between Han and Latin characters in Chinese', () => {
    for (const [key, text] of Object.entries(strings.zh)) expect(text, key).not.toMatch(/\p{Script=Han} [\w$*{]|[\w$*}] \p{Script=Han}/u);
  });
});

describe('the live equations', () => {
  it('hold the numbers of the reading', () => {
    const reading = read(position(state()));
    const slots = equationSlots(reading);
    expect(slots.split['sum']).toEqual({ text: '−143.341', value: reading.sum });
    expect(equationTex(slots).split).toContain('{{-143.341}}');
  });

  it('write −∞ as a sign', () => {
    expect(equationSlots(read(position(state({ t: [0, 1, 1, 1, 1, 1].map((w) => w / 5) })))).split['sum']).toEqual({ text: '−∞', value: -Infinity });
  });
});

describe('the data', () => {
  it('are one row for each kind of outcome, in full precision', () => {
    const rows = dataRows(read(position(state())));
    expect(rows.length).toBe(6);
    expect(rows[5]).toEqual([6, 24, 0.3, 1 / 6, 24 * Math.log(1 / 6), 144]);
    expect(rows[0]?.length).toBe(dataColumns.length);
    expect(printedRows(read(position(state())))[5]).toEqual(['6', '24', '0.3000', '0.1667', '−43.002', '144.0']);
  });
});
